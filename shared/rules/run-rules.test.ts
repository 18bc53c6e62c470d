import { describe, expect, it } from 'vitest';
import { analyzeStage } from '../analysis/analyze-stage.ts';
import { parseDesign } from '../design/parse.ts';
import { drawing } from './drawing.ts';
import { rules } from './index.ts';
import { runInSteps, runRules } from './run-rules.ts';
import { failsAt } from './summary.ts';
import type { Report, Rule, RuleContext } from './types.ts';

function context(): RuleContext {
  const parsed = parseDesign(drawing('components: { db: { type: mysql, backup: { scheduled: false } } }'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { design } = parsed.value;
  const stage = design.stages[0]!;
  return { design, stage, analysis: analyzeStage(stage), asOf: '2026-11-23' };
}
const noBackup = rules.find(({ meta }) => meta.id === 'resilience/no-backup')!;
const broken = (check: Rule['check']): Rule => ({ meta: { ...noBackup.meta, id: 'resilience/broken' }, check });

describe('a rule that throws', () => {
  it.each<[string, Rule['check'], RegExp]>([
    [
      'an error',
      () => {
        throw new TypeError('x is undefined');
      },
      /x is undefined/,
    ],
    [
      'something else',
      () => {
        throw 'no reason' as unknown;
      },
      /no reason/,
    ],
    [
      'after a first report',
      function* (): Generator<Report> {
        yield { verdict: 'gap', elements: ['db'], message: 'half' };
        throw new Error('in the middle');
      },
      /in the middle/,
    ],
  ])('by %s becomes one piece of information, and the others still run', (_name, check, message) => {
    const found = runRules([broken(check), noBackup], context());
    expect(found.map(({ rule, verdict, severity }) => [rule, verdict, severity])).toEqual([
      ['resilience/no-backup', 'gap', 'critical'],
      ['resilience/broken', 'needs-answer', 'info'],
    ]);
    expect(found[1]!.message).toMatch(message);
    expect(found[1]!.why).toMatch(/mistake in Corral/);
    expect(found[1]!.elements).toEqual([]);
    expect(failsAt([found[1]!], 'low')).toBe(false);
  });
});

describe('settling a report', () => {
  const settled = (report: Partial<Report>) =>
    runRules([broken(() => [{ verdict: 'gap', elements: ['db'], message: 'm', ...report }])], context())[0]!;

  it('takes a severity only when the rule announces it', () => {
    expect(settled({ severity: 'low' }).severity).toBe('critical');
  });

  it('identifies by rule, elements and discriminator, whatever the words and the order', () => {
    const { fingerprint } = settled({ elements: ['a', 'b'] });
    expect(settled({ elements: ['b', 'a'], message: 'other', severity: 'low' }).fingerprint).toBe(fingerprint);
    expect(settled({ elements: ['a', 'b'], discriminator: 'x' }).fingerprint).not.toBe(fingerprint);
    expect(settled({ elements: ['a'] }).fingerprint).not.toBe(fingerprint);
  });
});

describe('a rule that takes long', () => {
  const prepared = (prepare: NonNullable<Rule['prepare']>): Rule => ({ ...noBackup, prepare });

  it('has a turn for each part that it prepares', () => {
    function* prepare(): Generator<undefined, void, undefined> {
      yield;
      yield;
    }
    expect([...runInSteps([prepared(prepare)], context())]).toHaveLength(3);
  });

  it('is run all the same when that goes wrong', () => {
    const wrong = () => {
      throw new Error('no reason');
    };
    expect(runRules([prepared(wrong)], context())).toEqual(runRules([noBackup], context()));
  });
});
