import type { Size } from '../../../design/schema/vocabulary.ts';
import type { MachineSizes } from '../cloud/cloud.ts';

/** Sizes of virtual machines. */
export const VM_SIZES: MachineSizes = {
  word: 'vm_size',
  names: { small: 'Standard_B2s', medium: 'Standard_D2s_v5', large: 'Standard_D4s_v5' },
  asOf: '2026-11-25',
};

/** Flexible servers that can have a standby, and Managed Redis, as of the same day. */
export const DATABASE_SKUS: Readonly<Record<Size, string>> = {
  small: 'GP_Standard_D2ds_v4',
  medium: 'GP_Standard_D2ds_v4',
  large: 'GP_Standard_D4ds_v4',
};

export const REDIS_SKUS: Readonly<Record<Size, string>> = {
  small: 'Balanced_B1',
  medium: 'Balanced_B3',
  large: 'Balanced_B5',
};
