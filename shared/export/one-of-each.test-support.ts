import { componentTypes } from '../catalog/index.ts';
import { designSchema, type Design } from '../design/schema/design.ts';
import type { Platform } from '../design/schema/vocabulary.ts';

/** One of every type, on machines of its own or run by the provider; and a site that a balancer calls, without which some targets have nothing to do. */
export function oneOfEach(platform: Platform, mode: 'self' | 'managed'): Design {
  const ids = componentTypes.map(({ id }) => id);
  const place = (id: string) => (mode === 'self' ? { in: `on-${id}` } : { in: 'cloud', mode });
  const zones = ['site', ...ids].map((id) => [`on-${id}`, { kind: 'machines', in: 'cloud' }] as const);
  const components = ids.map((id) => [id, { type: id, ...place(id) }] as const);
  const stage = {
    id: 's',
    zones: { cloud: { kind: 'provider', platform }, ...Object.fromEntries(zones) },
    components: { ...Object.fromEntries(components), site: { type: 'lms', in: 'on-site' } },
    connections: [{ from: 'load-balancer', to: 'site', over: 'http' }],
  };
  return designSchema.parse({ corral: 1, stages: [stage] });
}
