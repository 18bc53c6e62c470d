import type { Size } from '../../../design/schema/vocabulary.ts';
import type { MachineSizes } from '../cloud/cloud.ts';

/** Machine types of Compute Engine. */
export const MACHINE_TYPES: MachineSizes = {
  word: 'machine_type',
  names: { small: 'e2-medium', medium: 'n2-standard-2', large: 'n2-standard-4' },
  asOf: '2026-11-25',
};

/** Tiers of Cloud SQL, as of the same day: processors and MiB of memory. */
export const DATABASE_TIERS: Readonly<Record<Size, string>> = {
  small: 'db-custom-2-7680',
  medium: 'db-custom-2-7680',
  large: 'db-custom-4-15360',
};

export const CACHE_GIB: Readonly<Record<Size, number>> = { small: 1, medium: 4, large: 8 };
