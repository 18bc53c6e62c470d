import { describe, expect, it } from 'vitest';
import { componentTypes } from '../catalog/index.ts';
import { designSchema, type Design } from '../design/schema/design.ts';
import type { Platform } from '../design/schema/vocabulary.ts';
import { madeFor, platformOf } from './drawn-at.test-support.ts';
import { targets } from './targets.ts';

/** One of every type, on machines of its own or run by the provider; and a site that a balancer calls, without which some targets have nothing to do. */
function oneOfEach(platform: Platform, mode: 'self' | 'managed'): Design {
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

const cases = targets.flatMap((target) =>
  (['self', 'managed'] as const).map((mode) => [target.id, mode, target] as const),
);

describe.each(cases)('%s, %s', (_id, mode, target) => {
  const made = madeFor(target, oneOfEach(platformOf(target) ?? 'aws', mode), 's');

  it('writes something for every type, or says why not and what to do', () => {
    for (const { id } of componentTypes) {
      const [entry, ...others] = made.coverage.filter(({ element, kind }) => kind === 'component' && element === id);
      expect(others, id).toEqual([]);
      // A reason, or what is left to do, takes more words than what it became.
      expect(entry?.note, id).toMatch(entry?.class === 'exported' ? /^\p{Lu}.{10,}\.$/u : /^\p{Lu}.{25,}\.$/u);
    }
  });
});
