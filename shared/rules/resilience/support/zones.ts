import type { Stage } from '../../../design/schema/stage.ts';
import { zonesFrom } from '../../../design/zones-around.ts';

/** Whether a zone stands in a region or on a site, so that it is known what it falls with. */
export function isLocated(stage: Stage, zone: string): boolean {
  return zonesFrom(stage.zones, zone).some((around) => ['region', 'site'].includes(around.zone.kind));
}
