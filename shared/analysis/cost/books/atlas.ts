import type { PriceBook } from '../types.ts';

export const atlas: PriceBook = {
  id: 'atlas',
  name: 'MongoDB Atlas',
  currency: 'USD',
  asOf: '2024-11',
  source: 'https://www.mongodb.com/pricing',
  basis: 'List prices on AWS in us-east-1, written down from memory and not checked again.',
  machines: {},
  services: {
    mongodb: {
      small: { monthly: 58.4, what: 'M10, three members' },
      medium: { monthly: 394.2, what: 'M30, three members' },
      large: { monthly: 759.2, what: 'M40, three members' },
    },
  },
};
