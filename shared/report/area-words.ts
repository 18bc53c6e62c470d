import type { ResidencyRow } from '../analysis/data/residency.ts';

/** `CA-ON`, or that nobody has said. */
export function areaWords({ country, subdivision }: Pick<ResidencyRow, 'country' | 'subdivision'>): string {
  if (country === undefined) return 'unknown';
  return subdivision === undefined ? country : `${country}-${subdivision}`;
}
