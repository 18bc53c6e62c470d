import { parse } from '@cdktf/hcl2json';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { designSchema, type Design } from '../../../design/schema/design.ts';
import type { Stage } from '../../../design/schema/stage.ts';
import type { Export } from '../../types.ts';
import { terraformAws } from './index.ts';

const HA = 'highly-available';
const template = designSchema.parse(
  parseYaml(readFileSync(join(import.meta.dirname, '../../../../assets/templates/bare-minimum.corral'), 'utf8')),
);

function exportOf(design: Design, stage = HA): Export {
  const made = terraformAws.export(design, stage);
  if ('refused' in made) throw new Error(made.refused);
  return made;
}

function designOf(stage: string): Design {
  return designSchema.parse({ corral: 1, stages: [{ id: HA, ...(parseYaml(stage) as object) }] });
}

function changed(edit: (stage: Stage) => Stage): Design {
  return { ...template, stages: template.stages.map((stage) => (stage.id === HA ? edit(stage) : stage)) };
}

/** Lines of the second export that the first does not have, as `file: line`. */
function newLines(before: Export, after: Export): string[] {
  return after.files.flatMap(({ path, text }) => {
    const old = new Set(before.files.find((file) => file.path === path)?.text.split('\n'));
    return text
      .split('\n')
      .filter((line) => !old.has(line))
      .map((line) => `${path}: ${line.trim()}`);
  });
}

const text = (made: Export, path: string): string => made.files.find((file) => file.path === path)?.text ?? '';
const classOf = (made: Export, element: string) => made.coverage.find((entry) => entry.element === element)?.class;

it('says where callers find what AWS runs', () => {
  const made = exportOf(
    designOf(`
zones: { aws: { kind: provider, vendor: aws }, region: { kind: region, in: aws } }
components:
  data-base: { type: mysql, in: region, managedBy: aws }
  broker: { type: rabbitmq, in: region, managedBy: aws }
`),
  );
  expect(text(made, 'outputs.tf')).toContain('data-base = aws_db_instance.data_base.address');
  expect(text(made, 'outputs.tf')).toMatch(/broker += aws_mq_broker\.broker\.instances\[0\]\.endpoints\[0\]/);
});

describe('a change of the drawing', () => {
  const before = exportOf(template);

  it('of one size changes one line', () => {
    const after = exportOf(
      changed((stage) => ({
        ...stage,
        zones: { ...stage.zones, 'lms-machines': { ...stage.zones['lms-machines']!, size: 'small' } },
      })),
    );
    const code = newLines(before, after).filter((line) => !line.startsWith('labels.json: '));
    expect(code).toEqual([expect.stringMatching(/^variables\.tf: lms-machines +=.*instance_type/)]);
  });

  it('of a label touches no Terraform at all', () => {
    const after = exportOf(
      changed((stage) => ({
        ...stage,
        components: { ...stage.components, mysql: { ...stage.components.mysql!, name: 'Something else' } },
      })),
    );
    expect(after.files.filter(({ path }) => path.endsWith('.tf'))).toEqual(
      before.files.filter(({ path }) => path.endsWith('.tf')),
    );
  });

  it('that adds a machine adds a host and leaves the others where they are', () => {
    const after = exportOf(
      changed((stage) => ({
        ...stage,
        zones: { ...stage.zones, 'memcached-machines': { ...stage.zones['memcached-machines']!, count: 3 } },
      })),
    );
    const lines = newLines(before, after);
    expect(lines).toContainEqual(expect.stringMatching(/^machines\.tf: memcached-machines-3 /));
    expect(lines.filter((line) => !line.includes('memcached-machines-3'))).toEqual([]);
  });
});

describe('what is exported', () => {
  it('opens to the world only the ports of the public balancer', () => {
    const open = text(exportOf(template), 'security.tf').match(/internet--[a-z-]+--\d+/g);
    expect(open).toEqual(['internet--lb--443', 'internet--lb--80']);
  });

  it('lets machines out to package mirrors, those that speak plain HTTP too', () => {
    const out = [
      ...text(exportOf(template), 'security.tf').matchAll(/egress_rule" "(\w+_out)"[^}]*from_port += (\d+)/g),
    ];
    expect(out.map(([, name, port]) => [name, port])).toEqual([
      ['https_out', '443'],
      ['http_out', '80'],
    ]);
  });

  it('names no zone, account, image or password', () => {
    for (const { path, text: content } of exportOf(template).files.filter((file) => file.path.endsWith('.tf'))) {
      expect(content, path).not.toMatch(/"[a-z]{2}-[a-z]+-\d[a-f]"|\bami-[0-9a-f]{8}|\d{12}|password\s*=\s*"/);
    }
  });

  it('creates the managed services of AWS and says so, and what it cannot', () => {
    const made = exportOf(
      designOf(`
        components:
          lms: { type: lms, n: 2 }
          mysql: { type: mysql, managedBy: aws }
          elsewhere: { type: mongodb, managedBy: atlas }
        connections: [ { from: lms, to: mysql }, { from: lms, to: elsewhere } ]`),
    );
    expect(text(made, 'managed.tf')).toContain('resource "aws_db_instance" "mysql"');
    expect(classOf(made, 'mysql')).toBe('exported');
    expect(classOf(made, 'lms->mysql')).toBe('exported');
    expect(classOf(made, 'elsewhere')).toBe('cannot');
    expect(classOf(made, 'lms->elsewhere')).toBe('todo');
  });

  it('leaves another region to its own export', () => {
    const made = exportOf(
      designOf(`
        zones: { near: { kind: region }, far: { kind: region } }
        components: { lms: { type: lms, in: near }, studio: { type: studio, in: near }, mysql: { type: mysql, in: far } }`),
    );
    expect(classOf(made, 'mysql')).toBe('cannot');
    expect(text(made, 'machines.tf')).toBe('');
  });

  it('says where the provider was assumed', () => {
    const made = exportOf(designOf('components: { lms: { type: lms } }'));
    expect(made.coverage[0]?.note).toMatch(/The drawing names no provider: AWS was taken/);
  });
});

describe('hostile text', () => {
  const evil = '"\n} resource "x" "y" {} ${file("/etc/passwd")} %{ for } {{ x }} <script>alert(1)</script> ../ 🦄';
  const made = exportOf({
    ...changed((stage) => ({
      ...stage,
      name: evil,
      components: Object.fromEntries(Object.entries(stage.components).map(([id, one]) => [id, { ...one, name: evil }])),
      zones: Object.fromEntries(Object.entries(stage.zones).map(([id, zone]) => [id, { ...zone, name: evil }])),
    })),
    name: evil,
  });

  it('adds no block, no expression and no path', async () => {
    const plain = exportOf(template);
    expect(made.files.map(({ path }) => path)).toEqual(plain.files.map(({ path }) => path));
    for (const { path, text: content } of made.files.filter((file) => file.path.endsWith('.tf'))) {
      const [got, wanted] = [await parse(path, content), await parse(path, text(plain, path))];
      expect(addresses(got), path).toEqual(addresses(wanted));
      expect(JSON.stringify(got), path).not.toContain('${file(');
    }
  });

  it('is shown in the README and not obeyed', () => {
    expect(text(made, 'README.md')).not.toMatch(/<script|\$\{file/);
  });
});

function addresses(parsed: Record<string, unknown>): string[] {
  const inner = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.keys(value) : []);
  return Object.entries(parsed).flatMap(([kind, types]) => inner(types).map((type) => `${kind}.${type}`));
}
