import type { Law } from '../types.ts';

const none = 'FERPA sets no such duty; state law or a contract may.';

export const ferpa: Law = {
  id: 'ferpa',
  title: 'FERPA',
  sourceUrl: 'https://www.ecfr.gov/current/title-34/subtitle-A/part-99',
  appliesIf: { usEdFunded: true },
  transfer: { none },
  tls: { none },
  atRest: { none },
};
