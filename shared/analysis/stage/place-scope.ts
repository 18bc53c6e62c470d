import type { Zone } from '../../design/schema/zone.ts';
import type { Scope } from '../../design/schema/vocabulary.ts';
import type { Failable } from '../types.ts';

/** How far the failure of a place reaches. A network is not a place that fails by itself; hosts are made elsewhere. */
const SCOPE_OF_KIND = {
  rack: 'rack',
  'availability-zone': 'zone',
  site: 'zone',
  region: 'region',
  provider: 'provider',
} as const satisfies Partial<Record<Zone['kind'], Scope>>;

/** The kind and the reach of a place; undefined for networks and machines. */
export function scopeOfPlace(zone: Zone | undefined): Pick<Failable, 'kind' | 'scope'> | undefined {
  if (zone === undefined || zone.kind === 'network' || zone.kind === 'machines') return undefined;
  return { kind: zone.kind, scope: SCOPE_OF_KIND[zone.kind] };
}
