import type { Size } from '../../../design/schema/vocabulary.ts';
import type { MachineSizes } from '../cloud/cloud.ts';

/** Sizes of droplets. */
export const DROPLET_SIZES: MachineSizes = {
  word: 'droplet_size',
  names: { small: 's-2vcpu-4gb', medium: 'g-2vcpu-8gb', large: 'g-4vcpu-16gb' },
  asOf: '2026-11-25',
};

/** Sizes of nodes of managed databases, as of the same day. */
export const NODE_SIZES: Readonly<Record<Size, string>> = {
  small: 'db-s-2vcpu-4gb',
  medium: 'db-s-4vcpu-8gb',
  large: 'db-s-6vcpu-16gb',
};
