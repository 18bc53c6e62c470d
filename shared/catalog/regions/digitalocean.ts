import type { RegionTable } from './types.ts';

export const digitaloceanRegions: RegionTable = {
  platform: 'digitalocean',
  names: ['digitalocean', 'digital ocean'],
  source: {
    title: 'DigitalOcean: regional availability',
    url: 'https://docs.digitalocean.com/platform/regional-availability/',
  },
  asOf: '2026-11-25',
  places: {
    US: ['nyc1', 'nyc2', 'nyc3'],
    'US-CA': ['sfo1', 'sfo2', 'sfo3'],
    'US-GA': ['atl1'],
    'CA-ON': ['tor1'],
    NL: ['ams2', 'ams3'],
    DE: ['fra1'],
    GB: ['lon1'],
    SG: ['sgp1'],
    IN: ['blr1'],
    AU: ['syd1'],
  },
};
