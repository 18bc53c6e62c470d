import { parse } from '@cdktf/hcl2json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printTerraform } from './print.ts';
import { block, comment, object, ref, template, type Body, type Expr, type Item } from './tree.ts';
import { runs } from '../../base/runs.test-support.ts';

const HOSTILE = [
  '"',
  '\\',
  '\n',
  '\r\n',
  '${',
  '%{',
  '$${',
  '%%{',
  '{{ x }}',
  '<script>',
  '../',
  '\u0000',
  '\u2028',
  'é',
  '🦄',
  "'",
  '$',
  '%',
  '{',
  '}',
  '# ',
  '*/',
  '<<EOT\n',
];

// Terraform itself normalises every string to NFC, so only such text can come back unchanged.
const hostile = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.constantFrom(...HOSTILE), { maxLength: 12 }).map((parts) => parts.join('')),
    fc.constant('x"${y}'.repeat(50)),
  )
  .map((text) => text.normalize('NFC'));
const name = fc
  .stringMatching(/^[a-z][a-z0-9_]{0,8}$/)
  .filter((text) => !['for', 'null', 'true', 'false'].includes(text));

/** An expression and what the parser makes of it: templates come back with their signs doubled. */
type Pair = readonly [Expr, unknown];
const asRead = (text: string): string => text.replace(/[$%]\{/g, (sign) => sign.slice(0, 1) + sign);

const leaf: fc.Arbitrary<Pair> = fc.oneof(
  hostile.map((text): Pair => [text, asRead(text)]),
  fc.integer().map((value): Pair => [value, value]),
  fc.boolean().map((value): Pair => [value, value]),
  fc.constant<Pair>([null, null]),
  name.map((id): Pair => [ref(`local.${id}`), `\${local.${id}}`]),
  fc
    .tuple(hostile, name)
    .map(([text, id]): Pair => [template(text, ref(`each.${id}`)), `${asRead(text)}\${each.${id}}`]),
);
const { pair } = fc.letrec<{ pair: Pair }>((tie) => ({
  pair: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc
      .array(tie('pair'), { maxLength: 4 })
      .map((all): Pair => [all.map(([expr]) => expr), all.map(([, read]) => read)]),
    fc
      .dictionary(
        hostile.filter((key) => key !== '__proto__'),
        tie('pair'),
        { maxKeys: 4 },
      )
      .map((all): Pair => [
        object(Object.fromEntries(Object.entries(all).map(([key, [expr]]) => [key, expr]))),
        Object.fromEntries(Object.entries(all).map(([key, [, read]]) => [asRead(key), read])),
      ]),
  ),
}));

const attributes = fc.dictionary(name, pair, { maxKeys: 5 });

describe('Terraform text', () => {
  it('reads back as the tree it was printed from, whatever the text in it', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(attributes, hostile, hostile, async (found, label, note) => {
        const values = Object.fromEntries(Object.entries(found).map(([key, [expr]]) => [key, expr]));
        const body: Body = [comment(note), block('thing', [label, 'b'], values), block('other', [], {}, comment(note))];
        const read: unknown = await parse('x.tf', printTerraform(body));
        const expected = Object.fromEntries(Object.entries(found).map(([key, [, value]]) => [key, value]));
        expect(read).toEqual({ thing: { [label]: { b: [expected] } }, other: [{}] });
      }),
      runs(300),
    );
  });

  it('spells out a template in a template, and lets no text reach into the expression after it', () => {
    const printed = (...parts: readonly Expr[]): string => printTerraform([block('x', [], { a: template(...parts) })]);
    expect(printed('a', template('b', ref('var.c')), 'd')).toContain('a = "ab${var.c}d"');
    expect(printed('$', ref('var.c'))).toContain('a = "\\u0024${var.c}"');
    expect(printed('%$', ref('var.c'), '$')).toContain('a = "\\u0025\\u0024${var.c}$"');
    expect(printed('$', template('{x}'))).toContain('a = "$${x}"');
  });

  it('writes one file in canonical form', () => {
    const item: Item = block(
      'resource',
      ['aws_thing', 'main'],
      { a: 'x', long_name: [1, 2], tags: object({ Name: 'y', B: true }), z: null },
      block('inner', [], { k: 1 }),
    );
    expect(printTerraform([item])).toBe(
      [
        'resource "aws_thing" "main" {',
        '  a         = "x"',
        '  long_name = [1, 2]',
        '',
        '  tags = {',
        '    Name = "y"',
        '    B    = true',
        '  }',
        '',
        '  z = null',
        '',
        '  inner {',
        '    k = 1',
        '  }',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('refuses code where a name belongs', () => {
    expect(() => printTerraform([block('x', [], { a: ref('a.b } evil {') })])).toThrow('not a name');
    expect(() => printTerraform([block('x {', [], {})])).toThrow('not a name');
  });
});
