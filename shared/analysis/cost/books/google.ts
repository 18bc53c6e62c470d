import type { PriceBook } from '../types.ts';

export const google: PriceBook = {
  id: 'google',
  name: 'Google Cloud',
  currency: 'USD',
  asOf: '2024-11',
  source: 'https://cloud.google.com/pricing/list',
  basis: 'List prices in us-central1 before discounts, written down from memory and not checked again.',
  machines: {
    small: { monthly: 24.46, what: 'e2-medium' },
    medium: { monthly: 70.9, what: 'n2-standard-2' },
    large: { monthly: 141.79, what: 'n2-standard-4' },
  },
  disk: { monthly: 0.1, what: 'balanced disk, a GiB' },
  services: { 'object-storage': { byUse: 'Cloud Storage, by what is kept and fetched' } },
};
