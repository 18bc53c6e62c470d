import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDocument, type Node, isMap, isScalar, isSeq } from 'yaml';
import { hostileText } from '../../design/arbitrary-design.test-support.ts';
import { parseDesign } from '../../design/parse.ts';
import { runs } from '../../base/runs.test-support.ts';
import { designSchema, type Design } from '../../design/schema/design.ts';
import { cloudFormation } from './index.ts';
import { logicalIds } from './logical-id.ts';
import { printTemplate } from './print.ts';
import { ref, type CfnValue, type Template } from './tree.ts';

function template(name = 'bare-minimum'): Design {
  const parsed = parseDesign(readFileSync(`assets/templates/${name}.corral`, 'utf8'));
  if (!parsed.ok) throw new Error('the template does not parse');
  return parsed.value.design;
}

function exported(design: Design, stage: string) {
  const result = cloudFormation.export(design, stage);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

/** Reads a printed template back: tags as `{ tag, value }`, everything else as it is. */
function readBack(node: Node | null | undefined): unknown {
  if (node?.tag?.startsWith('!') && !node.tag.startsWith('tag:')) {
    const value = isSeq(node) ? node.items.map((item) => readBack(item as Node)) : (node as { value?: unknown }).value;
    return { tag: node.tag, value };
  }
  if (isMap(node)) {
    return Object.fromEntries(
      node.items.map((pair) => [(pair.key as { value: unknown }).value, readBack(pair.value as Node)]),
    );
  }
  if (isSeq(node)) return node.items.map((item) => readBack(item as Node));
  return isScalar(node) ? node.value : undefined;
}

const empty: Template = {
  Description: 'd',
  Metadata: {},
  Parameters: {},
  Mappings: {},
  Conditions: {},
  Resources: {},
  Outputs: {},
};

describe('the printer', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '!Ref Vpc',
      '${AWS::Region}',
      '{{resolve:ssm:x}}',
      '- a',
      'a: b',
      '# c',
      "'",
      '"',
      '\n',
      'yes',
      'No',
      '0123',
      '1:30',
      '2012-10-17',
      '../',
      '<script>',
      '',
      ' ',
      '~',
      '*',
      '&a',
      '%{',
      '|',
      '>',
      'x'.repeat(300),
    ),
  );

  it('prints any text as that text', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('A', 'B', 'C'), hostile, { minKeys: 1 }),
        hostile,
        (metadata, description) => {
          const document = parseDocument(printTemplate({ ...empty, Description: description, Metadata: metadata }));
          expect(document.errors).toEqual([]);
          expect(readBack(document.contents)).toMatchObject({ Description: description, Metadata: metadata });
        },
      ),
    );
  });

  it('makes tags of intrinsics only', () => {
    const metadata: CfnValue = { text: '!Ref Vpc', call: ref('Vpc') };
    const document = parseDocument(printTemplate({ ...empty, Metadata: metadata }));
    expect(readBack(document.contents)).toMatchObject({
      Metadata: { text: '!Ref Vpc', call: { tag: '!Ref', value: 'Vpc' } },
    });
  });

  it('quotes what YAML 1.1 readers take for something else', () => {
    const text = printTemplate({ ...empty, Metadata: { a: 'yes', b: 'No', c: '0123', d: '1:30', e: '2012-10-17' } });
    for (const word of ['yes', 'No', '0123', '1:30', '2012-10-17']) expect(text).toContain(`"${word}"`);
  });
});

describe('logical ids', () => {
  it('are the ids in Pascal case, apart even where two would meet', () => {
    const logical = logicalIds(['lms-machines', 'lms-2', 'lms2', 'a']);
    expect(logical('lms-machines')).toBe('LmsMachines');
    expect(logical('lms-2')).toMatch(/^Lms2[0-9a-f]{6}$/);
    expect(logical('lms-2')).not.toBe(logical('lms2'));
  });
});

describe('whatever elements are called', () => {
  const usual = { lb: 'lb', app: 'app', other: 'other', store: 'store', db: 'db' };
  const stageOf = ({ lb, app, other, store, db }: typeof usual) => ({
    id: 's',
    zones: {
      aws: { kind: 'provider', vendor: 'aws' },
      [app]: { kind: 'machines', in: 'aws' },
      [other]: { kind: 'machines', in: 'aws' },
      [db]: { kind: 'machines', in: 'aws' },
    },
    components: {
      [lb]: { type: 'load-balancer', in: 'aws' },
      lms: { type: 'lms', in: app },
      cms: { type: 'studio', in: other },
      mysql: { type: 'mysql', in: db },
      [store]: { type: 'object-storage', in: 'aws', mode: 'managed' },
    },
    connections: [
      { from: lb, to: 'lms' },
      { from: lb, to: 'cms' },
      { from: 'lms', to: 'mysql' },
    ],
    entryPoints: { open: { at: lb } },
  });
  const idsOf = (names: Partial<typeof usual>): string[] => {
    const design = designSchema.parse({ corral: 1, stages: [stageOf({ ...usual, ...names })] });
    const text = exported(design, 's').files.find(({ path }) => path === 'template.yaml')?.text ?? '';
    const read = readBack(parseDocument(text).contents) as Record<string, object>;
    return [...Object.keys(read.Resources ?? {}), ...Object.keys(read.Parameters ?? {})];
  };
  const count = idsOf({}).length;

  it.each([
    [{ lb: 'vpc' }],
    [{ lb: 'project' }],
    [{ lb: 'nat-gateway-1' }],
    [{ lb: 'app-group' }],
    [{ lb: 'db-host-1' }],
    [{ app: 'flow-log' }],
    [{ app: 'backup' }],
    [{ store: 'logs' }],
    [{ app: 'x', other: 'x-log' }],
    [{ app: 'a-1', other: 'a1' }],
  ])('%j take nothing from each other or from the template', (names) => {
    const ids = idsOf(names);
    expect(new Set(ids).size).toBe(count);
  });
});

describe('an export of bare-minimum', () => {
  const design = template();
  const files = (d: Design, stage: string) =>
    exported(d, stage).files.find(({ path }) => path === 'template.yaml')?.text ?? '';

  it.each(['sandbox', 'split', 'highly-available'])('%s covers every component and connection once', (stage) => {
    const { coverage } = exported(design, stage);
    const drawn = design.stages.find(({ id }) => id === stage);
    const elements = [
      ...Object.keys(drawn?.components ?? {}),
      ...(drawn?.connections ?? []).map(({ id, from, to }) => id ?? `${from}->${to}`),
    ];
    expect(coverage.map(({ element }) => element).sort()).toEqual(elements.sort());
  });

  it('opens nothing to the world but the balancer', () => {
    const resources = readBack(parseDocument(files(design, 'highly-available')).contents) as {
      Resources: Record<string, { Properties: { SecurityGroupIngress?: { CidrIp: string; FromPort: number }[] } }>;
    };
    const open = Object.entries(resources.Resources).flatMap(([id, { Properties }]) =>
      (Properties.SecurityGroupIngress ?? []).map(({ CidrIp, FromPort }) => `${id} ${FromPort} ${CidrIp}`),
    );
    expect(open).toEqual(['LbSecurityGroup 80 0.0.0.0/0', 'LbSecurityGroup 443 0.0.0.0/0']);
  });

  it('lets machines out to package mirrors only, and balancers nowhere', () => {
    const { Resources } = readBack(parseDocument(files(design, 'highly-available')).contents) as {
      Resources: Record<string, { Properties: { SecurityGroupEgress?: { CidrIp: string; FromPort: number }[] } }>;
    };
    const out = (id: string) =>
      Resources[id]?.Properties.SecurityGroupEgress?.map((rule) => [rule.FromPort, rule.CidrIp]);
    expect(out('LmsMachinesSecurityGroup')).toEqual([
      [443, '0.0.0.0/0'],
      [80, '0.0.0.0/0'],
    ]);
    expect(out('LbSecurityGroup')).toEqual([[252, '255.255.255.255/32']]);
  });

  it.each([
    [3, false],
    [4, true],
  ])('with %i zones says which regions will do: %s', (count, said) => {
    const ids = Array.from({ length: count }, (_, index) => `zone-${String(index)}`);
    const zones = {
      r: { kind: 'region' },
      ...Object.fromEntries(ids.map((id) => [id, { kind: 'availability-zone', in: 'r' }])),
    };
    const drawn = designSchema.parse({
      corral: 1,
      stages: [{ id: 's', zones, components: { lms: { type: 'lms', in: 'r' } } }],
    });
    const readme = exported(drawn, 's').files.find(({ path }) => path === 'README.md')?.text;
    expect(readme?.includes(`offers your account ${String(count)} availability zones`)).toBe(said);
  });

  it('says at each balancer of the inside why no web access list stands before it', () => {
    const resources = files(template('large-stack'), 'forums').split(/^ {2}(?=\w)/m);
    const inside = resources.filter((one) => /V2::LoadBalancer"[^]*Scheme: internal/.test(one));
    expect(inside.map((one) => /^\w+/.exec(one)?.[0])).toEqual(['LbForum']);
    expect(inside[0]).toContain('id: CKV2_AWS_28');
  });

  it('keeps labels of the author out of everything that CloudFormation resolves', () => {
    const label = '{{resolve:secretsmanager:x}} ${AWS::AccountId} !Ref Vpc';
    const stages = design.stages.map((stage) => ({
      ...stage,
      name: label,
      zones: Object.fromEntries(Object.entries(stage.zones).map(([id, zone]) => [id, { ...zone, name: label }])),
      components: Object.fromEntries(Object.entries(stage.components).map(([id, c]) => [id, { ...c, name: label }])),
    }));
    const read = readBack(parseDocument(files({ ...design, stages }, 'highly-available')).contents) as Record<
      string,
      unknown
    >;
    const plain = readBack(parseDocument(files(design, 'highly-available')).contents) as Record<string, unknown>;
    for (const section of ['Parameters', 'Mappings', 'Resources', 'Outputs'])
      expect(read[section]).toEqual(plain[section]);
  });

  /** What the description and the README say of a design and a stage of these names. */
  const described = (name: string, stage = name) => {
    const stages = design.stages.map((one) => ({ ...one, name: stage }));
    const made = exported({ ...design, name, stages }, 'sandbox');
    const textOf = (path: string) => made.files.find((file) => file.path === path)?.text ?? '';
    const [head = ''] = textOf('template.yaml').split(/^Metadata:$/m);
    return {
      description: parseDocument(head).get('Description'),
      said: textOf('README.md').includes('The description of the stack says `sandbox`'),
    };
  };

  it.each([
    ['a reference', '${AWS::Region}', 'x'],
    ['a secret', 'x', 'a {{resolve:ssm:x}}'],
    ['too long', '中'.repeat(300), '文'.repeat(300)],
  ])('is described by the id of the stage where its name is %s, and says so', (_, name, stage) => {
    expect(described(name, stage)).toEqual({ description: 'sandbox', said: true });
  });

  it('is described by any other name as it is', () => {
    fc.assert(
      fc.property(hostileText, (name) => {
        fc.pre(!/\$\{[\w:.]+\}|\{\{resolve:/.test(name));
        expect(described(name)).toEqual({ description: name, said: false });
      }),
      runs(40),
    );
  });

  it('changes only what a small edit changes', () => {
    const stages = design.stages.map((stage) => {
      const lms = stage.zones['lms-machines'];
      return lms ? { ...stage, zones: { ...stage.zones, 'lms-machines': { ...lms, size: 'small' as const } } } : stage;
    });
    const before = files(design, 'highly-available').split('\n');
    const after = files({ ...design, stages }, 'highly-available').split('\n');
    expect(after.filter((line, index) => line !== before[index]).map((line) => line.trim())).toEqual([
      'lms-machines: { name: LMS machines, size: small }',
      'InstanceType: !FindInMap [ Sizes, small, InstanceType ]',
    ]);
  });
});

describe('an export of what AWS runs and machines beside it', () => {
  const made = exported(template('aws'), 'aws');
  const textOf = (path: string) => made.files.find((file) => file.path === path)?.text ?? '';
  const read = readBack(parseDocument(textOf('template.yaml')).contents) as {
    Resources: Record<string, { Properties: { ImageId?: unknown; LaunchTemplateData?: { ImageId: unknown } } }>;
    Outputs: Record<string, { Value: unknown }>;
  };

  it('starts machines with data from an image of their own: that of an application would replace them', () => {
    const image = (id: string) => read.Resources[id]?.Properties;
    expect(image('MongodbMachinesHost1')?.ImageId).toEqual({ tag: '!Ref', value: 'ImageId' });
    expect(image('MongodbMachinesTemplate')?.LaunchTemplateData?.ImageId).toEqual({ tag: '!Ref', value: 'ImageId' });
    expect(image('LmsMachinesTemplate')?.LaunchTemplateData?.ImageId).toEqual({
      tag: '!Ref',
      value: 'ApplicationImageId',
    });
    expect(textOf('README.md')).toContain('put-parameter --name /openedx/data-image');
    expect(textOf('README.md')).toContain('AlarmEmail=ops@example.org ImageId=/openedx/data-image');
  });

  it('says where callers find services and balancers of the inside', () => {
    expect(read.Outputs).toMatchObject({
      MysqlAddress: { Value: { tag: '!GetAtt', value: 'Mysql.Endpoint.Address' } },
      MemcachedAddress: { Value: { tag: '!GetAtt', value: 'Memcached.ConfigurationEndpoint.Address' } },
      ElasticsearchAddress: { Value: { tag: '!GetAtt', value: 'Elasticsearch.DomainEndpoint' } },
      LbRabbitmqAddress: { Value: { tag: '!GetAtt', value: 'LbRabbitmq.DNSName' } },
    });
  });

  it('says how the change set is run, what the first run waits for, and where passwords are', () => {
    expect(textOf('README.md')).toMatch(/execute-change-set[\s\S]*delegate the domain[\s\S]*get-secret-value/);
    expect(textOf('README.md')).toContain('# On AWS\n');
  });
});
