import type { MachineSizes } from '../cloud/cloud.ts';

/** Types of servers. */
export const SERVER_TYPES: MachineSizes = {
  word: 'server_type',
  names: { small: 'cpx22', medium: 'ccx13', large: 'ccx23' },
  asOf: '2026-11-25',
};
