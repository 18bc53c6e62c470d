import type { RegionTable } from './types.ts';

export const hetznerRegions: RegionTable = {
  platform: 'hetzner',
  names: ['hetzner'],
  source: { title: 'Hetzner Cloud: locations', url: 'https://docs.hetzner.com/cloud/general/locations/' },
  asOf: '2026-11-25',
  places: {
    DE: ['fsn1', 'nbg1'],
    FI: ['hel1'],
    'US-VA': ['ash'],
    'US-OR': ['hil'],
    SG: ['sin'],
  },
};
