import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { designSchema, type Design } from '../../../design/schema/design.ts';
import type { Export, ExportOptions } from '../../types.ts';
import { cloudFormation } from '../index.ts';
import { PIECE_LIMITS } from './pieces.ts';

/** Tenants of a balancer, two applications and their store: more resources than one template takes. */
function manyTenants(count: number): Design {
  const tenants = Array.from({ length: count }, (_, index) => String(index));
  const zones = {
    aws: { kind: 'provider', vendor: 'aws' },
    region: { kind: 'region', in: 'aws' },
    ...Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { kind: 'availability-zone', in: 'region' }])),
    ...Object.fromEntries(
      tenants.flatMap((each) =>
        ['lms', 'studio', 'mysql'].map((type) => [
          `${type}-${each}-machines`,
          { kind: 'machines', in: 'region', count: 2 },
        ]),
      ),
    ),
  };
  const components = tenants.flatMap((each) => [
    [`lb-${each}`, { type: 'load-balancer', in: 'region', managedBy: 'aws' }],
    ...['lms', 'studio', 'mysql'].map((type) => [`${type}-${each}`, { type, in: `${type}-${each}-machines` }]),
  ]);
  const connections = tenants.flatMap((each) => [
    { from: `lb-${each}`, to: `lms-${each}` },
    { from: `lb-${each}`, to: `studio-${each}` },
    { from: `lms-${each}`, to: `mysql-${each}` },
    { from: `studio-${each}`, to: `mysql-0` },
  ]);
  const stage = { id: 's', zones, components: Object.fromEntries(components) as unknown, connections };
  return designSchema.parse({ corral: 1, stages: [stage] });
}

interface Parsed {
  readonly Parameters?: Record<string, unknown>;
  readonly Conditions?: Record<string, unknown>;
  readonly Resources: Record<string, { Type: string; Properties: Record<string, unknown> }>;
  readonly Outputs?: Record<string, unknown>;
}

function exported(design: Design, options?: ExportOptions): Export {
  const made = cloudFormation.export(design, 's', options);
  if ('refused' in made) throw new Error(made.refused);
  return made;
}

/** Tags are left out: `!Ref X` reads as `X`, `!GetAtt A.B` as `A.B`. */
function parsed({ files }: Export): ReadonlyMap<string, Parsed> {
  const yaml = files.filter(({ path }) => path.endsWith('.yaml'));
  return new Map(yaml.map(({ path, text }) => [path, parse(text, { logLevel: 'silent' }) as Parsed]));
}

function homes(made: Export): Map<string, string> {
  const nested = [...parsed(made)].filter(([path]) => path !== 'template.yaml');
  return new Map(nested.flatMap(([path, { Resources }]) => Object.keys(Resources).map((id) => [id, path] as const)));
}

describe('a stage with more resources than one template takes', () => {
  const made = exported(manyTenants(40));
  const templates = parsed(made);
  const root = templates.get('template.yaml');

  it('becomes stacks that each stay within the limits, none of them with a resource of another', () => {
    const ids = [...templates].flatMap(([, { Resources }]) => Object.keys(Resources));
    expect(templates.size).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /Host\d$/.test(id))).toHaveLength(80);
    for (const [, { Resources, Parameters = {}, Outputs = {} }] of templates) {
      expect(Object.keys(Resources).length).toBeLessThanOrEqual(PIECE_LIMITS.resources);
      expect(Object.keys(Parameters).length).toBeLessThanOrEqual(PIECE_LIMITS.parameters + 10);
      expect(Object.keys(Outputs).length).toBeLessThanOrEqual(PIECE_LIMITS.outputs + 10);
    }
  });

  it('has a line for each element of the drawing in the one template that holds all stacks', () => {
    const text = made.files.find(({ path }) => path === 'template.yaml')?.text;
    expect(text).toContain('\n        lms-7: { type: lms, in: lms-7-machines }\n');
    expect(text).toContain('\n        - { from: lms-7, to: mysql-7 }\n');
  });

  it('hands on every value that a stack asks for, from a stack before it or the parameters of the root', () => {
    const known = new Set(Object.keys(root?.Parameters ?? {}));
    for (const [id, { Properties }] of Object.entries(root?.Resources ?? {})) {
      const own = templates.get(String(Properties.TemplateURL)) ?? { Resources: {} };
      const given = (Properties.Parameters ?? {}) as Record<string, string>;
      expect(Object.keys(given).sort(), id).toEqual(Object.keys(own.Parameters ?? {}).sort());
      expect(Object.values(given).filter((value) => !known.has(value))).toEqual([]);
      for (const output of Object.keys(own.Outputs ?? {})) known.add(`${id}.Outputs.${output}`);
    }
  });

  it('tells each stack which colour runs and what share it gets, where it needs to know', () => {
    const stacks = [...parsed(exported(manyTenants(40), { rollout: 'blue-green' }))];
    const applications = stacks.filter(([path]) => path.includes('applications'));
    expect(applications.length).toBeGreaterThan(1);
    for (const [path, { Conditions = {}, Parameters = {} }] of applications) {
      expect(Object.keys(Conditions).sort(), path).toEqual(['BlueRuns', 'GreenRuns']);
      expect(Object.keys(Parameters), path).toEqual(expect.arrayContaining(['GreenPercent', 'Standby']));
    }
    const others = stacks.filter(
      ([path, { Conditions }]) => !path.includes('applications') && Conditions !== undefined,
    );
    expect(others.map(([path]) => path)).toEqual(['stacks/shared.yaml']);
  });

  it('moves nothing to another stack when a tenant is added', () => {
    const before = homes(made);
    const after = homes(exported(manyTenants(41)));
    expect([...before].filter(([id, path]) => after.get(id) !== path)).toEqual([]);
  });

  it('says how nested templates are deployed', () => {
    const readme = made.files.find(({ path }) => path === 'README.md')?.text;
    expect(readme).toContain('aws cloudformation package --template-file template.yaml');
  });
});
