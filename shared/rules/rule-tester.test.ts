import { describe, expect, it } from 'vitest';
import { analyzeStage } from '../analysis/analyze-stage.ts';
import { drawing } from './drawing.ts';
import { ruleCases, type RuleCase } from './rule-tester.ts';
import type { Report, Rule } from './types.ts';

/** Fires once per component, so that what it finds is plain. */
const rule: Rule = {
  meta: {
    id: 'resilience/planted',
    area: 'resilience',
    title: 'Planted',
    severity: 'low',
    severityTable: [{ when: 'there are two', severity: 'high' }],
    why: 'why',
    fix: 'fix',
    detection: 'detection',
    falsePositives: 'none',
    references: [{ title: 'none' }],
  },
  check: ({ stage }) => {
    const ids = Object.keys(stage.components);
    const verdict = ids.length > 0 ? 'gap' : 'not-applicable';
    return [{ verdict, elements: ids, message: `found ${ids.length}` } satisfies Report];
  },
};
const empty: RuleCase = { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] };
const one = (expected: RuleCase['expect'], name = 'one'): RuleCase => ({
  name,
  design: drawing('components: { db: { type: mysql }, lms: { type: lms } }'),
  expect: expected,
});
const gap = one([{ verdict: 'gap', elements: ['db', 'lms'], severity: 'low', says: /found 2/ }]);
const prepare = (cases: readonly RuleCase[], meta: Partial<Rule['meta']> = {}) =>
  ruleCases({ ...rule, meta: { ...rule.meta, ...meta } }, cases, analyzeStage);

describe('the rule tester refuses lists that prove nothing', () => {
  it.each<[string, readonly RuleCase[], RegExp]>([
    ['no cases', [], /no cases/],
    ['one name twice', [empty, { ...gap, name: 'empty' }], /one name/],
    ['one design twice', [empty, { ...empty, name: 'again' }, gap], /one design/],
    ['nothing fires', [empty], /one that does not|fires/],
    ['nothing is silent', [gap], /fires and one that does not/],
  ])('%s', (_name, cases, message) => {
    expect(() => prepare(cases)).toThrow(message);
  });

  it('takes one design on two days', () => {
    expect(prepare([empty, { ...empty, name: 'later', asOf: '2030-01-01' }, gap])).toHaveLength(3);
  });

  it('takes a list without a gap from a rule that never fires', () => {
    expect(prepare([empty], { worst: 'not-applicable' })).toHaveLength(1);
  });
});

describe('the rule tester tells what is different', () => {
  const run = (wrong: RuleCase) => prepare([empty, gap, { ...wrong, design: `${wrong.design}# other\n` }])[2]!.run();

  it('nothing, when all is as expected', () => {
    expect(prepare([empty, gap]).flatMap(({ run: each }) => [...each()])).toEqual([]);
  });

  it.each<[string, RuleCase['expect']]>([
    ['verdict', [{ verdict: 'satisfied' }]],
    ['severity', [{ verdict: 'gap', severity: 'high' }]],
    ['cause', [{ verdict: 'gap', elements: ['lms', 'db'] }]],
    ['an element too few', [{ verdict: 'gap', elements: ['db'] }]],
    ['an element too many', [{ verdict: 'gap', elements: ['db', 'lms', 'x'] }]],
    ['sentence', [{ verdict: 'gap', says: /found 3/ }]],
    ['question', [{ verdict: 'gap', asks: 'n' }]],
    ['waiver', [{ verdict: 'gap', waived: true }]],
    ['nothing expected', []],
    ['two expected', [{ verdict: 'gap' }, { verdict: 'gap' }]],
  ])('%s', (name, expected) => {
    expect(run(one(expected, name))).not.toEqual([]);
  });

  it('a design that cannot be read, with its place', () => {
    expect(run({ name: 'broken', design: 'corral: 1\nstages: 3\n', expect: [] })[0]).toMatch(/^line 2/);
  });
});
