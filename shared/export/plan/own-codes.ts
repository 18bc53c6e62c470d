import { regionPlace, regionTables } from '../../catalog/regions/index.ts';
import type { Platform } from '../../design/schema/vocabulary.ts';
import type { Plan } from './types.ts';

/**
 * The region of the drawing at this cloud: its own code, else, where the code is another cloud's, the first region in the
 * same country. Undefined when there is none: then a person says it.
 */
export function homeRegion(platform: Platform, plan: Plan): string | undefined {
  if (plan.region !== undefined && regionPlace(plan.region, platform) !== undefined) return plan.region;
  const country = countryOf(plan);
  if (country === undefined) return undefined;
  const places = regionTables.find((table) => table.platform === platform)?.places ?? {};
  const [first] = Object.entries(places).filter(([place]) => place.split('-')[0] === country);
  return first?.[1][0];
}

function countryOf({ country, region }: Plan): string | undefined {
  return country ?? (region === undefined ? undefined : regionPlace(region)?.country);
}

/** The code of a region or zone as the drawing has it; undefined where it is another cloud's, as after a move. */
export function ownCode(platform: Platform, code: string | undefined): string | undefined {
  const isOwn = code === undefined || regionPlace(code, platform) !== undefined || regionPlace(code) === undefined;
  return isOwn ? code : undefined;
}

/** Codes of the zones of the drawing that begin as the region does; undefined for those of other clouds. */
export function zoneCode(region: string | undefined, code: string | undefined): string | undefined {
  return region !== undefined && code?.startsWith(region) === true ? code : undefined;
}
