import type { Context } from '../../../design/schema/context.ts';
import type { Vendor } from '../../../design/schema/vendor.ts';
import { drawing } from '../../drawing.ts';
import type { Expected, RuleCase } from '../../rule-tester.ts';
import type { Severity } from '../../types.ts';
import { contexts, type LawContext } from '../laws/contexts.ts';
import type { Duties, Law, Slug } from '../types.ts';

export interface Facts {
  readonly context?: Context;
  readonly vendors?: Readonly<Record<string, Vendor>>;
  /** Waive what the rule finds about these elements; an empty list: about the organisation as a whole. */
  readonly waive?: readonly string[];
}

/** One law and one family, with designs in which the law applies. */
export interface Subject<S extends Slug> {
  readonly rule: string;
  readonly law: Law;
  readonly duty: Duties[S];
  readonly severity: Severity;
  readonly home: LawContext['home'];
  /** Text of a design with this stage (YAML), where the law applies, and with further facts. */
  readonly design: (stage: string, facts?: Facts) => string;
  /** The same where the law does not apply. */
  readonly elsewhere: (stage: string, facts?: Facts) => string;
  readonly one: (name: string, design: string, ...expect: readonly Expected[]) => RuleCase;
}

/** Cases of one family under any law that has the duty; the first is the empty design. */
export type FamilyCases<S extends Slug> = (subject: Subject<S>) => readonly RuleCase[];

export function subjectOf<S extends Slug>(law: Law, slug: S, duty: Duties[S]): Subject<S> {
  const rule = `privacy/${law.id}-${slug}`;
  const { applies, asOf = '2026-11-23', elsewhere, home } = contexts[law.id] ?? missing(law.id);
  const text =
    (base: Context) =>
    (stage: string, facts: Facts = {}) =>
      drawing(stage, head(rule, asOf, merge(base, facts.context ?? {}), facts));
  return {
    ...{ rule, law, duty, home, severity: duty.severity },
    design: text(applies),
    elsewhere: text(elsewhere),
    one: (name, design, ...expect) => ({ name, design, asOf, expect }),
  };
}

function missing(law: string): never {
  throw new Error(`${law} has no context in which it applies: add one to laws/contexts.ts`);
}

function merge(base: Context, more: Context): Context {
  const part = <K extends 'organisation' | 'learners' | 'policy'>(key: K) => ({
    [key]: { ...base[key], ...more[key] },
  });
  return { ...base, ...more, ...part('organisation'), ...part('learners'), ...part('policy') };
}

/** JSON is YAML. */
function head(rule: string, asOf: string, context: Context, { vendors = {}, waive }: Facts): string {
  const waiver = { rule, elements: waive, reason: 'accepted for now', by: 'Ada', created: asOf, expires: asOf };
  return [
    `context: ${JSON.stringify(context)}`,
    `vendors: ${JSON.stringify(vendors)}`,
    ...(waive === undefined ? [] : [`waivers: ${JSON.stringify([waiver])}`]),
  ].join('\n');
}

/** Nothing to judge, for one reason or another. */
export const NONE: Expected = { verdict: 'not-applicable' };
export const fineAt = (...elements: readonly string[]): Expected => ({ verdict: 'satisfied', elements });
export const asks = (field: string, ...elements: readonly string[]): Expected => ({
  verdict: 'needs-answer',
  asks: field,
  elements,
});
export const gapAt = (severity: Severity, ...elements: readonly string[]): Expected => ({
  verdict: 'gap',
  severity,
  elements,
});

/** The cases that every family has: nothing drawn, a law that does not apply, and nothing personal. */
export function commonCases<S extends Slug>(
  { design, elsewhere, one, law }: Subject<S>,
  open: string,
  facts: Facts = {},
): RuleCase[] {
  return [
    one('empty', design(''), NONE),
    one('not applicable: the law', elsewhere(open, facts), {
      ...NONE,
      says: law.id === 'policy' ? /policy/ : /does not apply/,
    }),
    one(
      'not applicable: nothing personal',
      design('components: { db: { type: mysql, stores: [public-content] } }', facts),
      NONE,
    ),
  ];
}
