import type { PriceBook } from '../types.ts';

export const digitalocean: PriceBook = {
  id: 'digitalocean',
  name: 'DigitalOcean',
  currency: 'USD',
  asOf: '2024-11',
  source: 'https://www.digitalocean.com/pricing',
  basis: 'List prices, written down from memory and not checked again.',
  machines: {
    small: { monthly: 24, what: 'basic machine, 2 processors, 4 GiB' },
    medium: { monthly: 63, what: 'general purpose machine, 2 processors, 8 GiB' },
    large: { monthly: 126, what: 'general purpose machine, 4 processors, 16 GiB' },
  },
  disk: { monthly: 0.1, what: 'volume, a GiB' },
  services: {
    'load-balancer': {
      small: { monthly: 12, what: 'load balancer of one node' },
      medium: { monthly: 24, what: 'load balancer of two nodes' },
    },
    database: {
      small: { monthly: 120, what: 'managed database, 4 GiB, with a standby' },
      medium: { monthly: 240, what: 'managed database, 8 GiB, with a standby' },
      large: { monthly: 480, what: 'managed database, 16 GiB, with a standby' },
    },
    'object-storage': { byUse: 'Spaces, from 5 USD, by what is kept and fetched' },
  },
};
