import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTypes } from '../catalog/check-types.ts';
import type { Issue } from './issue.ts';
import { parseDesign, parseDocument } from './parse.ts';
import { BASE, PROBLEM_CASES, stage } from './problem-cases.test-support.ts';

function errors(text: string): readonly Issue[] {
  const parsed = parseDesign(text);
  return parsed.ok ? [] : parsed.error.filter(({ severity }) => severity === 'error');
}

it('reads the template without a warning', () => {
  const parsed = parseDesign(readFileSync('assets/templates/bare-minimum.corral', 'utf8'));
  expect(parsed.ok && parsed.value.warnings).toEqual([]);
  expect(parsed.ok && parsed.value.design.stages.map(({ id }) => id)).toEqual(['sandbox', 'split', 'highly-available']);
});

describe('what is wrong, where, what to do', () => {
  it.each(PROBLEM_CASES)('%s', (_, text, line, column, words) => {
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
