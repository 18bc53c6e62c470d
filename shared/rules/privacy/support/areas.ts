import { EU } from '../../../design/schema/countries.ts';

/** The European Economic Area. */
export const EEA = [...EU, 'IS', 'LI', 'NO'];

interface Where {
  readonly country?: string | undefined;
  readonly subdivision?: string | undefined;
}

/**
 * Whether a place is inside one of the areas: countries, `EU`, or subdivisions such as CA-QC. Where a country is inside
 * only in part and nobody has said which part, it stays unknown; so does a place without a country.
 */
export function isInside(areas: readonly string[], { country, subdivision }: Where): boolean | 'unknown' {
  if (country === undefined) return 'unknown';
  if (areas.includes(country) || (areas.includes('EU') && EU.includes(country))) return true;
  const parts = areas.filter((area) => area.startsWith(`${country}-`));
  if (parts.length === 0) return false;
  return subdivision === undefined ? 'unknown' : parts.includes(`${country}-${subdivision}`);
}
