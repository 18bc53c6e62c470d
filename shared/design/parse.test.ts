import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTypes } from '../catalog/check-types.ts';
import type { Issue } from './issue.ts';
import { parseDesign, parseDocument } from './parse.ts';

function errors(text: string): readonly Issue[] {
  const parsed = parseDesign(text);
  return parsed.ok ? [] : parsed.error.filter(({ severity }) => severity === 'error');
}

function stage(body: string): string {
  return `corral: 1\nstages:\n  - id: one\n${body.replace(/^/gm, '    ')}\n`;
}

const BASE = 'zones:\n  a: { kind: region }\ncomponents:\n  lms: { type: lms }\n';

it('reads the template without a warning', () => {
  const parsed = parseDesign(readFileSync('assets/templates/bare-minimum.corral', 'utf8'));
  expect(parsed.ok && parsed.value.warnings).toEqual([]);
  expect(parsed.ok && parsed.value.design.stages.map(({ id }) => id)).toEqual(['sandbox', 'split', 'highly-available']);
});

describe('what is wrong, where, what to do', () => {
  const cases: [string, string, number, number, RegExp][] = [
    ['an empty file', '', 1, 1, /empty.*corral: 1/],
    ['only a comment', '# later\n', 1, 1, /map of keys/],
    ['a list', '- a\n', 1, 1, /map of keys/],
    ['NUL bytes', 'corral: 1\nna\0me: x', 2, 3, /not text/],
    ['no version', 'stages: []\n', 1, 1, /version is missing/],
    ['a newer version', 'name: x\ncorral: 2\n', 2, 9, /this file is format 2, this Corral reads 1; update Corral/],
    ['a version that is none', 'corral: one\n', 1, 9, /no format version/],
    ['an open bracket', 'corral: 1\nstages: [ {\n', 3, 1, /bracket|YAML/],
    ['a tab', 'corral: 1\nstages:\n\t- id: one\n', 3, 1, /tab|YAML/],
    ['two documents', 'corral: 1\n---\ncorral: 1\n', 2, 1, /second YAML document/],
    ['deep nesting', `corral: 1\nname: ${'['.repeat(5000)}`, 2, 57, /levels are nested/],
    ['an alias of nothing', 'corral: 1\nname: *a\n', 2, 7, /names no anchor/],
    ['an alias inside what it names', 'corral: 1\nname: &a [ x, *a ]\n', 2, 15, /inside what it names/],
    ['no stage', 'corral: 1\nstages: []\n', 2, 9, /"stages" cannot be \[\]; write a list with at least 1/],
    ['missing stages', 'corral: 1\n', 1, 1, /"stages" is missing/],
    [
      'a wrong word',
      stage('components:\n  a: { type: lms, mode: quorun }'),
      5,
      29,
      /"mode" cannot be "quorun"; did you mean "quorum"\? Allowed: single, /,
    ],
    [
      'a wrong type',
      stage('components:\n  a: { type: lms, n: two }'),
      5,
      26,
      /"n" cannot be "two"; write a whole number|a number/,
    ],
    [
      'a fact that is none',
      stage('components:\n  a: { type: lms, erasable: maybe }'),
      5,
      33,
      /"erasable" cannot be "maybe"; write true or false or unknown/,
    ],
    ['a bad id', stage('components:\n  Bad_Id: { type: lms }'), 5, 7, /"Bad_Id" cannot be an id; use lower-case/],
    ['a key twice', stage('components:\n  a: { type: lms }\n  a: { type: mysql }'), 6, 7, /written twice/],
    ['in nowhere', stage(`${BASE}  b: { type: lms, in: aa }`), 8, 27, /no zone "aa"; did you mean "a"\?/],
    ['spread over a component', stage(`${BASE}  b: { type: lms, spread: [a, lms] }`), 8, 35, /no zone "lms"/],
    ['a vendor nobody knows', stage('zones:\n  a: { kind: region, vendor: aws }'), 5, 34, /no vendor "aws"/],
    ['managed by nobody', stage(`${BASE}  b: { type: lms, managedBy: aws }`), 8, 34, /no vendor "aws"/],
    ['backup nowhere', stage(`${BASE}  b: { type: lms, backup: { in: mars } }`), 8, 37, /no zone "mars"/],
    [
      'a connection to nothing',
      stage(`${BASE}connections:\n  - { from: lms, to: mysql }`),
      9,
      26,
      /no component "mysql"/,
    ],
    [
      'the same connection twice',
      stage(`${BASE}connections:\n  - { from: lms, to: lms }\n  - { from: lms, to: lms }`),
      10,
      9,
      /give one an id/,
    ],
    [
      'an entry point at nothing',
      stage(`${BASE}entryPoints:\n  open: { at: lsm }`),
      9,
      19,
      /no component "lsm"; did you mean "lms"/,
    ],
    [
      'a way through nothing',
      stage(`${BASE}entryPoints:\n  open: { at: lms, through: [lb] }`),
      9,
      34,
      /no component "lb"/,
    ],
    [
      'a zone in itself',
      stage('zones:\n  a: { kind: network, in: b }\n  b: { kind: network, in: a }'),
      5,
      31,
      /inside itself/,
    ],
    ['zone and component', stage(`${BASE}  a: { type: lms }`), 8, 7, /is a zone and a component/],
    [
      'machines only',
      stage('zones:\n  a: { kind: region, count: 2 }'),
      5,
      26,
      /"count" is for zones of kind machines only/,
    ],
    ['k over n', stage(`${BASE}  b: { type: lms, n: 2, k: 3 }`), 8, 32, /needs 3 units and has 2/],
    ['a stage twice', 'corral: 1\nstages:\n  - id: one\n  - id: one\n', 4, 9, /another stage/],
  ];
  it.each(cases)('%s', (_, text, line, column, words) => {
    const found = errors(text).map((issue) => ({
      line: issue.line,
      column: issue.column,
      text: `${issue.message}; ${issue.fix}`,
    }));
    expect(found).toContainEqual({ line, column, text: expect.stringMatching(words) as string });
  });

  it('names everything, not the first', () => {
    const text = stage(
      'components:\n  a: { type: lms, mode: quorun, in: nowhere }\n  b: { type: lms, n: -1 }\n  b: { type: lms }',
    );
    expect(
      errors(text)
        .map(({ path }) => path.at(-1))
        .sort(),
    ).toEqual(expect.arrayContaining(['in', 'mode']));
    expect(errors(text).length).toBeGreaterThanOrEqual(3);
  });

  it('refuses an alias bomb and a giant, quickly and in words', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefghij'
        .split('')
        .map((key, index) => `${key}: &${key} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`),
    ].join('\n');
    expect(errors(`corral: 1\n${bomb}\n`)[0]?.message).toMatch(/aliases multiply/);
    const start = performance.now();
    expect(errors('x'.repeat(50_000_000))[0]?.message).toMatch(/50 million characters/);
    expect(performance.now() - start).toBeLessThan(500);
  });

  it('never throws on damaged text', () => {
    const text = readFileSync('assets/templates/bare-minimum.corral', 'utf8').slice(0, 3000);
    for (let cut = 0; cut < text.length; cut += 97) {
      for (const noise of ['', '{', ']', '"', '\t', '? ', '&a *a', '!!set '])
        expect(() => parseDesign(text.slice(0, cut) + noise + text.slice(cut + 3))).not.toThrow();
    }
  }, 30_000);
});

describe('what is kept', () => {
  it.each([
    ['a story about nothing', '{ stage: two }', 10, 14, /no stage "two"/],
    ['a step about no element', '{ stage: one, fail: [mysql] }', 10, 26, /no element "mysql"/],
    ['a step that hides no element', '{ stage: one, hidden: [mysql] }', 10, 28, /no element "mysql"/],
    ['a step compared with nothing', '{ stage: one, before: two }', 10, 27, /no stage "two"/],
  ])('warns about %s, and opens', (_, step, line, column, words) => {
    const parsed = parseDesign(`${stage(BASE)}story:\n  - ${step}\n`);
    expect(parsed).toMatchObject({
      ok: true,
      value: { warnings: [{ severity: 'warning', line, column, message: expect.stringMatching(words) as string }] },
    });
  });

  it('warns about unknown keys and leftover places', () => {
    const parsed = parseDesign(
      `${stage('components:\n  a: { type: lms, mod: quorum }')}layout:\n  one: { gone: [1, 2] }\n`,
    );
    const warnings = parsed.ok
      ? parsed.value.warnings.map(({ line, message, fix }) => `${line} ${message} ${fix}`)
      : [];
    expect(warnings).toEqual([
      expect.stringMatching(/^5 "mod" is no key.*did you mean "mode"/),
      expect.stringMatching(/^7 the layout places "gone"/),
    ]);
  });

  it('reads empty sections as empty', () => {
    expect(errors('corral: 1\nvendors:\nstages:\n  - id: one\n    zones:\n    connections:\n')).toEqual([]);
  });

  it('brings an older version up step by step', () => {
    const step = {
      from: 1,
      apply: (document: Parameters<NonNullable<Parameters<typeof parseDocument>[1]>[number]['apply']>[0]) =>
        document.set('name', document.get('title')),
    };
    const parsed = parseDocument('corral: 1\ntitle: Old\nstages: [{ id: one }]\n', [step], 2);
    expect(parsed.ok && parsed.value.design.name).toBe('Old');
    expect(parseDocument('corral: 1\nstages: [{ id: one }]\n', [], 2)).toMatchObject({
      ok: false,
      error: [{ line: 1, message: expect.stringMatching(/can no longer be read/) as string }],
    });
  });
});

it('finds types that the catalogue does not know, with their place', () => {
  const text = stage('components:\n  a: { type: mysqll }');
  const parsed = parseDesign(text);
  expect(parsed.ok && checkTypes(text, parsed.value.design)).toMatchObject([
    { line: 5, column: 18, fix: 'did you mean "mysql"?' },
  ]);
});
