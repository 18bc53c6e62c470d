import type { PriceBook } from '../types.ts';

/** Disks have prices by class, not by GiB, and are left unknown. */
export const azure: PriceBook = {
  id: 'azure',
  name: 'Microsoft Azure',
  currency: 'USD',
  asOf: '2024-11',
  source: 'https://azure.microsoft.com/pricing/',
  basis: 'List prices in East US, written down from memory and not checked again.',
  machines: {
    small: { monthly: 30.37, what: 'B2s' },
    medium: { monthly: 70.08, what: 'D2s v5' },
    large: { monthly: 140.16, what: 'D4s v5' },
  },
  services: { 'object-storage': { byUse: 'Blob Storage, by what is kept and fetched' } },
};
