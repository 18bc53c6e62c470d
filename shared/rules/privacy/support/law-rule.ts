import type { Reference, Report, Rule, RuleContext, RuleMeta } from '../../types.ts';
import type { Citation, Duty, Law, LegalDay, NoDuty } from '../types.ts';
import { evaluate } from './conditions.ts';

const CAVEAT =
  'A reading aid that knows only the facts in this drawing. It is no legal advice: it does not see exemptions, contracts or local rules. Ask whoever is responsible for privacy.';

/** What is common to one kind of duty in every law. */
export interface Family<D extends Duty> {
  /** Ends the rule's id: `gdpr-` + slug. */
  readonly slug: string;
  readonly title: string;
  readonly meta: Pick<RuleMeta, 'why' | 'fix' | 'detection' | 'falsePositives' | 'severityTable'>;
  readonly duty: (law: Law) => D | NoDuty;
  /** Gaps, questions, and one satisfied report per element; the last are rolled up. */
  readonly judge: (duty: D, context: RuleContext) => readonly Report[];
  readonly nothing: string;
}

/** The rule of one law and one family. */
export function lawRule<D extends Duty>(law: Law, family: Family<D>): Rule {
  const duty = family.duty(law);
  return { meta: lawMeta(law, family, duty), check: (context) => judge(law, family, duty, context) };
}

function lawMeta<D extends Duty>(law: Law, family: Family<D>, duty: D | NoDuty): RuleMeta {
  const citations = 'none' in duty ? [{ article: 'no article', verified: 'unverified' as const }] : duty.citations;
  const days = [daily('in force from', law.effectiveFrom), daily('in force until before', law.effectiveTo)].flat();
  return {
    ...family.meta,
    id: `privacy/${law.id}-${family.slug}`,
    area: 'privacy',
    title: `${law.title}: ${family.title}`,
    severity: 'none' in duty ? 'info' : duty.severity,
    ...('none' in duty ? { detection: `Never fires: ${duty.none}`, worst: 'not-applicable' } : {}),
    references: [...citations, ...days].map((citation) => ({ title: law.title, url: law.sourceUrl, ...citation })),
    caveat: CAVEAT,
  };
}

function daily(what: string, day: LegalDay | undefined): Citation[] {
  return day === undefined ? [] : [{ article: `${what} ${day.day}`, verified: day.verified }];
}

/** A day that nobody has checked says so wherever it decides. */
function spelt({ day, verified }: LegalDay): string {
  return verified === 'unverified' ? `${day} (day not yet checked)` : day;
}

function only(verdict: 'not-applicable', message: string): Report[] {
  return [{ verdict, elements: [], message }];
}

function judge<D extends Duty>(law: Law, family: Family<D>, duty: D | NoDuty, context: RuleContext): readonly Report[] {
  if ('none' in duty) return only('not-applicable', duty.none);
  const { effectiveFrom, effectiveTo } = law;
  if (effectiveFrom !== undefined && context.asOf < effectiveFrom.day)
    return only('not-applicable', `${law.title} applies from ${spelt(effectiveFrom)}.`);
  if (effectiveTo !== undefined && context.asOf >= effectiveTo.day)
    return only('not-applicable', `${law.title} applied until before ${spelt(effectiveTo)}.`);
  return judgeContext(law, family, duty, context);
}

function judgeContext<D extends Duty>(law: Law, family: Family<D>, duty: D, context: RuleContext): readonly Report[] {
  const { value, fact, because } = evaluate(law.appliesIf, context.design.context);
  if (value === false) return only('not-applicable', `${law.title} does not apply: ${because}.`);
  if (value === 'unknown') {
    const text = `Does ${law.title} apply? Please give ${fact}.`;
    return [
      { verdict: 'needs-answer', elements: [], message: text, why: `${because}.`, question: { text, field: fact } },
    ];
  }
  return withReferences(lawMeta(law, family, duty).references, rollUp(family.judge(duty, context), family.nothing));
}

/** What a judgement rests on comes after the articles of the law. Elements that rest on the same share one list. */
function withReferences(articles: readonly Reference[], reports: readonly Report[]): readonly Report[] {
  const merged = new Map<readonly Reference[], readonly Reference[]>();
  return reports.map((report) => {
    if (report.references === undefined) return report;
    const references = merged.get(report.references) ?? distinct([...articles, ...report.references]);
    merged.set(report.references, references);
    return { ...report, references };
  });
}

function distinct(references: readonly Reference[]): Reference[] {
  return [...new Map(references.map((one) => [`${one.title} ${one.article ?? ''}`, one])).values()];
}

/** Gaps and questions stay apart; what is fine becomes one report, so that the panel stays readable. */
function rollUp(reports: readonly Report[], nothing: string): readonly Report[] {
  if (reports.length === 0) return only('not-applicable', nothing);
  const fine = reports.filter(({ verdict }) => verdict === 'satisfied');
  const open = reports.filter(({ verdict }) => verdict !== 'satisfied');
  if (fine.length === 0) return open;
  const elements = [...new Set(fine.flatMap((report) => report.elements))];
  const references = distinct([...new Set(fine.map((report) => report.references ?? []))].flat());
  return [
    ...open,
    {
      verdict: 'satisfied',
      elements,
      message: `The drawing declares it for ${elements.length} element${elements.length === 1 ? '' : 's'}.`,
      ...(references.length === 0 ? {} : { references }),
    },
  ];
}
