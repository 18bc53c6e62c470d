import { regionsBeside, type RegionPlace } from '../../catalog/regions/index.ts';
import { allowedArea } from '../../rules/privacy/support/allowed-area.ts';
import { isInside } from '../../rules/privacy/support/areas.ts';
import type { FixContext } from '../types.ts';

/** A place to move to, and what the cloud of the zone calls its region there, when the zone has such a code. */
export interface Home extends RegionPlace {
  readonly code?: string;
}

/** Where others of the drawing stand already, else where the organisation or its learners are, else the first there is. */
export function homeOf({ design, stage, finding }: FixContext, zone: string): Home | undefined {
  const area = allowedArea(design, finding);
  const { organisation, learners } = design.context;
  const near = [...Object.values(stage.zones), organisation ?? {}, ...(learners?.jurisdictions ?? []).map(placeNamed)];
  const { code } = stage.zones[zone] ?? {};
  const regions = code === undefined ? [] : regionsBeside(code);
  const all = [...near, ...(regions.length === 0 ? area.map(placeNamed) : regions)];
  const inside = all.filter((place) => isInside(area, place) === true);
  if (regions.length === 0) return inside.flatMap(placed)[0];
  return inside.flatMap((place) =>
    regions.filter((region) => samePlace(region, place) && isInside(area, region) === true),
  )[0];
}

function placeNamed(area: string): Partial<RegionPlace> {
  const [country, subdivision] = area.split('-');
  return { ...(country !== undefined && { country }), ...(subdivision !== undefined && { subdivision }) };
}

/** The EU is an area of law and no place to move to. */
function placed({ country, subdivision }: Partial<RegionPlace>): Home[] {
  if (country === undefined || country === 'EU') return [];
  return [{ country, ...(subdivision !== undefined && { subdivision }) }];
}

function samePlace(region: RegionPlace, { country, subdivision }: Partial<RegionPlace>): boolean {
  return region.country === country && (subdivision === undefined || subdivision === region.subdivision);
}
