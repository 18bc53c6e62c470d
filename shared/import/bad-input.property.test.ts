import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { serializeDesign } from '../design/serialize.ts';
import { importFile } from './import-file.ts';
import { REFUSAL_CASES } from './refusal-cases.test-support.ts';
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

  it.each(REFUSAL_CASES)('%s', (_, text, why) => {
    const result = importFile(text);
    expect(result.ok ? 'read' : result.error).toMatch(why);
  });
});
