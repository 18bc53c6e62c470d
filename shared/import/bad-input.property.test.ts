import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { serializeDesign } from '../design/serialize.ts';
import { importFile } from './import-file.ts';
import { runs } from '../base/runs.test-support.ts';

const SAMPLES = [
  '{"terraform_version":"1","values":{"root_module":{"resources":[{"address":"aws_instance.a","type":"aws_instance","name":"a","values":{"id":"i","tags":{"Name":"lms"}}}]}}}',
  '{"version":4,"lineage":"x","resources":[{"mode":"managed","type":"aws_lb","name":"a","instances":[{"attributes":{"id":"l"}}]}]}',
  'Resources:\n  Lms: { Type: AWS::EC2::Instance, Properties: { Tags: [{ Key: play, Value: edxapp }] } }\n  Sg: { Type: AWS::EC2::SecurityGroup }\n',
  'all: { children: { lms: { hosts: { a: , b: { az: x } } } } }',
  '[lms]\na ansible_host=1\n[all:vars]\nEDXAPP_MYSQL_HOST=a.b\n',
];

/** What is read is a design that opens; what is not is refused in one sentence. */
function holds(text: string): void {
  const result = importFile(text);
  if (result.ok) expect(parseDesign(serializeDesign(result.value.design)).ok).toBe(true);
  else expect(result.error).toMatch(/^[A-Z][^\n]*\.$/);
}

const broken = fc
  .record({
    text: fc.constantFrom(...SAMPLES),
    at: fc.nat(300),
    gone: fc.nat(30),
    put: fc.oneof(
      fc.string({ maxLength: 10 }),
      fc.constantFrom('{', '}', '[', ']', '"', '&a', '*a', '\0', ':', '\n', '[1:9]'),
    ),
  })
  .map(({ text, at, gone, put }) => text.slice(0, at) + put + text.slice(at + gone));

/** The words that importers look for, with values of any kind behind them. */
const words = fc.constantFrom(
  ...['Resources', 'Properties', 'Type', 'Metadata', 'Corral', 'Drawing', 'values', 'planned_values', 'root_module'],
  ...[
    'child_modules',
    'resources',
    'instances',
    'attributes',
    'address',
    'type',
    'name',
    'index',
    'index_key',
    'version',
  ],
  ...['lineage', 'terraform_version', 'hosts', 'children', 'vars', 'all', '_meta', 'hostvars', 'tags', 'ingress', 'id'],
  ...['corral_drawing', 'input', 'stage', 'zones', 'components', 'made', '__proto__', 'constructor'],
);
const types = fc.constantFrom(
  'aws_instance',
  'aws_lb',
  'aws_security_group',
  'aws_subnet',
  'terraform_data',
  'AWS::EC2::Instance',
  'constructor',
  4,
  3,
);
const { data } = fc.letrec((tie) => ({
  data: fc.oneof(
    { maxDepth: 6 },
    fc.jsonValue({ maxDepth: 1 }),
    types,
    fc.array(tie('data'), { maxLength: 3 }),
    fc.dictionary(words, tie('data'), { maxKeys: 5 }),
  ),
}));

describe('files that are not what they say', () => {
  it('are refused in a sentence, or read as a design, however they are broken', { timeout: 60_000 }, () => {
    fc.assert(fc.property(broken, holds), runs(400));
  });

  it('and whatever stands behind the words of states, templates and inventories', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(data, (value) => holds(JSON.stringify(value) ?? '')),
      runs(600),
    );
  });

  it.each([
    ['nothing', '', /file is empty/],
    ['an inventory whose first group is not closed', '[web\nhost-1\n', /^Line 1 of the inventory opens no group/],
    ['truncated JSON', SAMPLES[0]!.slice(0, 60), /breaks off at line 1, column \d+/],
    [
      'other JSON',
      '{"name":"x","dependencies":{}}',
      /neither a Terraform state nor a CloudFormation template nor an Ansible inventory/,
    ],
    ['broken YAML', 'a: [1', /neither JSON nor YAML: at line 1, column/],
    ['YAML that contains itself', 'Resources: &a { X: *a }', /stands inside what it names/],
    ['JSON that is deep', `{"Resources":${'['.repeat(5000)}${']'.repeat(5000)}}`, /nests deeper/],
    [
      'JSON with more things than a call has arguments',
      `{"x":[${'[],'.repeat(300_000)}0]}`,
      /neither a Terraform state/,
    ],
    ['brackets without end', '['.repeat(100_000), /./],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0', /neither JSON nor YAML/],
    ['a design', 'corral: 1\nstages: [{ id: a }]\n', /design of Corral; open it/],
    ['something huge', ' '.repeat(50_000_001), /50 million/],
    [
      'an inventory with more hosts than anybody has',
      Array.from({ length: 9 }, (_, n) => `[a]\nx${String(n)}-[1:999999]`).join('\n'),
      /more than 50000 hosts/,
    ],
  ])('%s', (_, text, why) => {
    const result = importFile(text);
    expect(result.ok ? 'read' : result.error).toMatch(why);
  });
});
