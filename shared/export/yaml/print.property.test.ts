import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { printYaml } from './print.ts';
import { alike, block, tagged, type YamlValue } from './tree.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    'yes',
    'No',
    'null',
    '~',
    '0777',
    '1:30',
    '2012-10-17',
    '1_000',
    '0x1f',
    '.5',
    '=',
    '<<',
    '- a',
    'a: b',
    '# c',
    ' x ',
  ),
);
const { tree } = fc.letrec<{ tree: YamlValue }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    text,
    fc.integer(),
    fc.boolean(),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(text, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

/** What JSON can say of it: no lone surrogates, no `__proto__`. */
function whole(value: YamlValue): unknown {
  return JSON.parse(JSON.stringify(value), (_, one: unknown) => (typeof one === 'string' ? one.toWellFormed() : one));
}

describe('printYaml', () => {
  it.each(['1.1', '1.2'] as const)('prints what a reader of YAML %s reads back', (version) => {
    fc.assert(
      fc.property(tree, (value) => {
        fc.pre(!/__proto__|\\ud[89a-f]/.test(JSON.stringify(value)));
        expect(parse(printYaml({ value }), { version, uniqueKeys: true })).toEqual({ value: whole(value) });
      }),
    );
  });

  it('starts the document, keeps the order of keys and puts comments before them', () => {
    expect(printYaml({ b: 1, a: [{ c: 'x' }] }, ['Ours.'])).toBe('---\n# Ours.\nb: 1\na:\n  - c: x\n');
  });

  it('writes tags of other languages', () => {
    expect(printYaml({ a: tagged('!Ref', 'Vpc'), b: tagged('!unsafe', '{{ x }}') })).toBe(
      '---\na: !Ref Vpc\nb: !unsafe "{{ x }}"\n',
    );
  });

  it('writes what is there many times as it writes each of them', () => {
    const many = fc.oneof(fc.array(tree, { maxLength: 4 }), fc.dictionary(text, tree, { noNullPrototype: true }));
    const around = (a: YamlValue, b: YamlValue) => ({ a, b: [a, b, [a]], c: { d: b, e: a }, f: tagged('!If', [a, b]) });
    fc.assert(
      fc.property(many, many, (one, other) => {
        expect(printYaml(around(alike(one), alike(other)))).toBe(printYaml(around(one, other)));
      }),
    );
  });

  it('writes text of many lines as a block only when that keeps every character', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.constantFrom('a\n  b\n', ' a\n', 'a\n\n', 'a', '\n', 'a\u0085\n')), (value) => {
        const document = parseDocument(printYaml({ deep: [block(value)] }), { version: '1.1' });
        expect(document.errors).toEqual([]);
        expect(document.toJS()).toEqual({ deep: [value.toWellFormed()] });
      }),
    );
    expect(printYaml({ a: block('x\n  y\n') })).toBe('---\na: |\n  x\n    y\n');
  });
});
