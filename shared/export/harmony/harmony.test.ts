import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { componentTypes } from '../../catalog/index.ts';
import { designSchema } from '../../design/schema/design.ts';
import { harmony } from './index.ts';
import { SWITCHES, VALUES } from './values.ts';

function valuesOf(components: object): Record<string, unknown> {
  const made = harmony.export(designSchema.parse({ corral: 1, stages: [{ id: 's', components }] }), 's');
  if ('refused' in made) throw new Error(made.refused);
  return parse(made.files.find(({ path }) => path === 'values.yaml')?.text ?? '') as Record<string, unknown>;
}

describe('values of the Harmony chart', () => {
  it('turn on what the drawing has, and write down what is off', () => {
    expect(valuesOf({ monitoring: { type: 'monitoring' }, lms: { type: 'lms' } })).toMatchObject({
      prometheusstack: { enabled: true },
      vector: { enabled: false },
      metricsserver: { enabled: false },
    });
  });

  it('leave out what somebody else runs', () => {
    expect(valuesOf({ monitoring: { type: 'monitoring', managedBy: 'aws' } })).toMatchObject({
      prometheusstack: { enabled: false },
    });
  });

  it('have no key but those of the chart, and the catalogue names no other', () => {
    expect(Object.keys(valuesOf({ lms: { type: 'lms', n: 2 } })).sort()).toEqual([...SWITCHES, ...VALUES].sort());
    const named = componentTypes.flatMap(({ deploy }) => deploy.harmony ?? []);
    expect(named.filter((name) => !SWITCHES.some((known) => known === name))).toEqual([]);
  });
});
