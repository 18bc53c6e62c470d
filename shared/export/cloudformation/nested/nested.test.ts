import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { designSchema, type Design } from '../../../design/schema/design.ts';
import type { Export, ExportOptions } from '../../types.ts';
import { cloudFormation } from '../index.ts';
import { importFile } from '../../../import/import-file.ts';
import { recordOf } from '../../../design/record.ts';
import { utf8Bytes } from '../../../base/utf8-bytes.ts';
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

/** A group of machines for each of these types in a region, and connections between them by id. */
function stageOf(
  types: Readonly<Record<string, readonly [type: string, machines: number]>>,
  calls: string[][],
): Design {
  const region = { aws: { kind: 'provider', vendor: 'aws' }, region: { kind: 'region', in: 'aws' } };
  const entries = Object.entries(types);
  const groups = entries.map(([id, [, count]]) => [`${id}-machines`, { kind: 'machines', in: 'region', count }]);
  const drawn = entries.map(([id, [type]]) =>
    type === 'load-balancer' ? [id, { type, in: 'region' }] : [id, { type, in: `${id}-machines` }],
  );
  const zones = { ...region, ...(Object.fromEntries(groups) as object) };
  const connections = calls.map(([from, to]) => ({ from, to }));
  const stage = { id: 's', zones, components: Object.fromEntries(drawn) as unknown, connections };
  return designSchema.parse({ corral: 1, stages: [stage] });
}

const MANY = Array.from({ length: 250 }, (_, index) => `app-${String(index)}`);
const apps = (type: string) => Object.fromEntries(MANY.map((id) => [id, [type, 1] as const]));

/** More of one kind than one stack takes, all of it with something in common. */
const CROWDED: Readonly<Record<string, Design>> = {
  'many callers of one database': stageOf(
    { ...apps('worker'), mysql: ['mysql', 1] },
    MANY.map((id) => [id, 'mysql']),
  ),
  'one caller of many services': stageOf(
    { ...apps('memcached'), lms: ['lms', 1] },
    MANY.map((id) => ['lms', id]),
  ),
  'one caller of many databases': stageOf(
    { ...apps('mysql'), lms: ['lms', 1] },
    MANY.map((id) => ['lms', id]),
  ),
  'many machines of one group': stageOf({ mysql: ['mysql', 250] }, []),
  'many sites of one balancer': stageOf(
    { ...apps('lms'), lb: ['load-balancer', 1] },
    MANY.map((id) => ['lb', id]),
  ),
};

interface Parsed {
  readonly Parameters?: Record<string, unknown>;
  readonly Conditions?: Record<string, unknown>;
  readonly Resources: Record<string, { Type: string; Metadata?: unknown; Properties: Record<string, unknown> }>;
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

function holdsLimits(templates: ReadonlyMap<string, Parsed>): void {
  const ids = [...templates].flatMap(([, { Resources }]) => Object.keys(Resources));
  expect(new Set(ids).size).toBe(ids.length);
  for (const [path, { Resources, Parameters = {}, Outputs = {} }] of templates) {
    expect(Object.keys(Resources).length, path).toBeLessThanOrEqual(PIECE_LIMITS.resources);
    expect(Object.keys(Parameters).length, path).toBeLessThanOrEqual(PIECE_LIMITS.parameters + 10);
    expect(Object.keys(Outputs).length, path).toBeLessThanOrEqual(PIECE_LIMITS.outputs + 10);
  }
}

/** What a stack asks for comes from a stack before it, or is a parameter of the root. */
function handsOnAll(templates: ReadonlyMap<string, Parsed>): void {
  const root = templates.get('template.yaml');
  const known = new Set(Object.keys(root?.Parameters ?? {}));
  for (const [id, { Properties }] of Object.entries(root?.Resources ?? {})) {
    const own = templates.get(String(Properties.TemplateURL)) ?? { Resources: {} };
    const given = (Properties.Parameters ?? {}) as Record<string, string>;
    expect(Object.keys(given).sort(), id).toEqual(Object.keys(own.Parameters ?? {}).sort());
    expect(Object.values(given).filter((value) => !known.has(value))).toEqual([]);
    for (const output of Object.keys(own.Outputs ?? {})) known.add(`${id}.Outputs.${output}`);
  }
}

describe('a stage with more resources than one template takes', () => {
  const made = exported(manyTenants(40));
  const templates = parsed(made);

  it('becomes stacks that each stay within the limits, none of them with a resource of another', () => {
    const ids = [...templates].flatMap(([, { Resources }]) => Object.keys(Resources));
    expect(templates.size).toBeGreaterThan(5);
    expect(ids.filter((id) => /Host\d$/.test(id))).toHaveLength(80);
    holdsLimits(templates);
  });

  it('says why a security check holds that looks for what is in another stack', () => {
    const skips = (one: unknown) => (JSON.stringify(one) ?? '').match(/CKV2_AWS_\d+(?=","comment":".)/g);
    const said = (stacks: ReadonlyMap<string, Parsed>) => {
      const all = [...stacks.values()].flatMap(({ Resources }) => Object.values(Resources));
      const looking = all.filter(({ Type }) => /::(VPC|SecurityGroup)$/.test(Type));
      return new Set(looking.map(({ Type, Metadata }) => `${Type} ${String(skips(Metadata))}`));
    };
    expect(said(templates)).toEqual(new Set(['AWS::EC2::VPC CKV2_AWS_11', 'AWS::EC2::SecurityGroup CKV2_AWS_5']));
    expect(said(parsed(exported(manyTenants(1))))).toEqual(
      new Set(['AWS::EC2::VPC null', 'AWS::EC2::SecurityGroup null']),
    );
  });

  it.each(Object.entries(CROWDED))('divides %s, too', (_, design) => {
    const stacks = parsed(exported(design));
    holdsLimits(stacks);
    handsOnAll(stacks);
  });

  it('keeps a large part where it is when one more comes to it', () => {
    const more = stageOf({ mysql: ['mysql', 251] }, []);
    const before = homes(exported(CROWDED['many machines of one group'] as Design));
    const after = homes(exported(more));
    expect([...before].filter(([id, path]) => after.get(id) !== path)).toEqual([]);
  });

  it('says what it is that no stack can hold', () => {
    const { stages } = stageOf({ mysql: ['mysql', 250], lb: ['load-balancer', 1] }, [['lb', 'lms']]);
    const [stage] = stages as [Design['stages'][number]];
    const components = { ...stage.components, lms: { type: 'lms', in: 'mysql-machines' } };
    const crowded = designSchema.parse({ corral: 1, stages: [{ ...stage, components }] });
    expect(cloudFormation.export(crowded, 's')).toEqual({
      refused: expect.stringContaining('LbToLms refers to more others') as string,
    });
  });

  it('lets one role read hundreds of secrets, in policies that are short enough', () => {
    const { files } = exported(CROWDED['one caller of many databases'] as Design);
    const policies = files.flatMap(({ text }) =>
      text.split(/^ {2}(?=\w)/m).filter((one) => one.includes('IAM::ManagedPolicy')),
    );
    const named = policies.map((one) => one.match(/!Ref \w+Secret$/gm)?.length ?? 0);
    expect(named.reduce((sum, count) => sum + count, 0)).toBe(250);
    expect(Math.max(...named)).toBeLessThanOrEqual(35);
    // With the one that Systems Manager needs, as many as a role may have.
    expect(policies.length + 1).toBeLessThanOrEqual(10);
  });

  it('has a line for each element of the drawing in the one template that holds all stacks', () => {
    const text = made.files.find(({ path }) => path === 'template.yaml')?.text;
    expect(text).toContain('\n        lms-7: { type: lms, in: lms-7-machines }\n');
    expect(text).toContain('\n        - { from: lms-7, to: mysql-7 }\n');
  });

  it('keeps one check of cfn-lint off where the stacks are held, and says why', () => {
    const holding = made.files.filter(({ text }) => text.includes('ignore_checks'));
    expect(holding.map(({ path }) => path)).toEqual(['template.yaml']);
    expect(holding[0]?.text).toMatch(/^---\n# cfn-lint leaves out W3002: .+\n/);
    expect(holding[0]?.text).toContain('      ignore_checks:\n        - W3002\n  Corral:');
  });

  it('hands on every value that a stack asks for, from a stack before it or the parameters of the root', () => {
    handsOnAll(templates);
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

  it('hands the one address of a broker on as text, because outputs take no lists', () => {
    const design = manyTenants(40);
    const [stage] = design.stages as [Design['stages'][number]];
    const broker = { type: 'rabbitmq', in: 'region', managedBy: 'aws' };
    const components = { ...stage.components, broker };
    const { files } = exported(designSchema.parse({ ...design, stages: [{ ...stage, components }] }));
    const textOf = (name: string) => files.find(({ path }) => path === name)?.text;
    expect(textOf('template.yaml')).toContain('Value: !GetAtt ManagedStack.Outputs.BrokerAmqpEndpoints\n');
    expect(textOf('stacks/managed.yaml')).toContain('Value: !Join [ "", !GetAtt Broker.AmqpEndpoints ]\n');
  });

  it('moves nothing to another stack when a tenant is added', () => {
    const before = homes(made);
    const after = homes(exported(manyTenants(41)));
    expect([...before].filter(([id, path]) => after.get(id) !== path)).toEqual([]);
  });

  it('says how hundreds of passwords are found, not what each is called', () => {
    const readme = exported(CROWDED['one caller of many databases'] as Design).files.find(
      ({ path }) => path === 'README.md',
    )?.text;
    expect(readme).toContain('250 passwords were drawn');
    expect(Math.max(...(readme ?? '').split('\n').map((line) => line.length))).toBeLessThan(300);
  });

  it('says how nested templates are deployed', () => {
    const readme = made.files.find(({ path }) => path === 'README.md')?.text;
    expect(readme).toContain('aws cloudformation package --template-file template.yaml');
  });
});

/** Machines that all call each other. */
function mesh(count: number): Design {
  const ids = Array.from({ length: count }, (_, index) => `app-${String(index)}`);
  return stageOf(
    Object.fromEntries(ids.map((id) => [id, ['memcached', 1] as const])),
    ids.flatMap((from) => ids.flatMap((to) => (from === to ? [] : [[from, to]]))),
  );
}

const crowded = mesh(120);
const madeOfCrowded = exported(crowded);

/** The names in each section of a template, without reading megabytes of YAML. */
function sketched(text: string): Parsed {
  const names = (section: string) => {
    const [, lines = ''] = new RegExp(`^${section}:\n((?: .*\n)+)`, 'm').exec(text) ?? [];
    return Object.fromEntries([...lines.matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => [name, {}]));
  };
  return {
    Parameters: names('Parameters'),
    Resources: names('Resources') as Parsed['Resources'],
    Outputs: names('Outputs'),
  };
}

describe('a stage whose stacks fill the template that holds them', () => {
  const templates = madeOfCrowded.files.filter(({ path }) => path.endsWith('.yaml'));
  const read = parsed({
    ...madeOfCrowded,
    files: templates.filter(({ path }) => /^template|security-groups|security-rules-0+\.yaml/.test(path)),
  });
  const all = new Map(templates.map(({ path, text }) => [path, read.get(path) ?? sketched(text)]));

  it('has templates within every limit', () => {
    holdsLimits(all);
    for (const { path, text } of templates) expect(utf8Bytes(text), path).toBeLessThan(1e6);
  });

  it('hands on every value that a stack asks for', () => {
    handsOnAll(all);
  });

  it('hands ids on in lists, each of them taken from the place where it stands', () => {
    const outputs = [...read.values()].flatMap(({ Outputs = {} }) => Object.entries(Outputs));
    const lists = new Map(
      outputs.flatMap(([name, output]) => {
        const { Value } = output as { Value: { 'Fn::Join': [string, string[]] } };
        return name.endsWith('GroupIds') ? [[name, Value['Fn::Join'][1]] as const] : [];
      }),
    );
    expect(lists.size).toBeGreaterThan(0);
    // An id of a group is 20 characters, and a parameter takes 4,096.
    for (const ids of lists.values()) expect(ids.length * 21).toBeLessThanOrEqual(4096);
    const rules = [...read].filter(([path]) => path.startsWith('stacks/security-rules'));
    const out = rules
      .flatMap(([, { Resources }]) => Object.values(Resources))
      .filter(({ Properties }) => Array.isArray(Properties.DestinationSecurityGroupId));
    expect(out.length).toBeGreaterThan(0);
    for (const { Properties } of out) {
      const [, to] = /^app-\d+-machines to app-(\d+)-machines$/.exec(String(Properties.Description)) ?? [];
      const [place, list] = Properties.DestinationSecurityGroupId as [number, string];
      expect(lists.get(list)?.[place]).toBe(`App${to!}MachinesSecurityGroup.GroupId`);
    }
  });
});

describe('names that have no room in the template', () => {
  const racks = (name: object) =>
    Object.fromEntries(Array.from({ length: 800 }, (_, index) => [`rack-${String(index)}`, { kind: 'rack', ...name }]));
  const named = (name: object): Design => {
    const [stage] = stageOf({ lms: ['lms', 2] }, []).stages as [Design['stages'][number]];
    return designSchema.parse({ corral: 1, stages: [{ ...stage, zones: { ...stage.zones, ...racks(name) } }] });
  };
  const plain = exported(named({}));
  const long = named({ name: '$'.repeat(300) });
  const { files } = exported(long);
  const textOf = (path: string) => files.find((file) => file.path === path)?.text ?? '';

  it('go beside it: resources stay where they are, and the commands too', () => {
    const resources = ({ files: all }: Export) => /^Resources:[^]*/m.exec(all.find(isTemplate)?.text ?? '')?.[0];
    const isTemplate = ({ path }: { readonly path: string }) => path === 'template.yaml';
    expect(files.map(({ path }) => path)).toEqual(['README.md', 'drawing.json', 'template.yaml']);
    expect(resources({ ...plain, files })).toBe(resources(plain));
    expect(textOf('README.md')).toContain('aws cloudformation deploy');
    expect(textOf('README.md')).not.toContain('cloudformation package');
  });

  it('come back', () => {
    const result = importFile(textOf('drawing.json'));
    if (!result.ok) throw new Error(result.error);
    expect(result.value.design.stages[0]?.zones).toEqual(long.stages[0]?.zones);
  });
});

describe('what Corral split comes back as the same design', () => {
  it.each([
    ['with the drawing in the template', manyTenants(40), exported(manyTenants(40)), 'template.yaml'],
    ['with the drawing beside it', crowded, madeOfCrowded, 'drawing.json'],
  ])('%s', (_, design, { files }, path) => {
    const result = importFile(files.find((file) => file.path === path)?.text ?? '');
    const recordIn = (from: Design) => recordOf(from, from.stages[0] as Design['stages'][number]);
    if (!result.ok) throw new Error(result.error);
    expect(recordIn(result.value.design)).toEqual(recordIn(design));
  });

  it('says where the drawing is that had no room', () => {
    const text = madeOfCrowded.files.find(({ path }) => path === 'template.yaml')?.text ?? '';
    expect(importFile(text)).toEqual({ ok: false, error: expect.stringContaining('drawing.json') as string });
  });
});
