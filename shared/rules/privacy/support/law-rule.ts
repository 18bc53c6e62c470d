import { keptWith } from '../../../base/kept-with.ts';
import type { Reference, Report, Rule, RuleContext, RuleMeta } from '../../types.ts';
import type { Citation, Duties, Duty, Law, LegalDay, Slug } from '../types.ts';
import { askContext } from '../unknown/index.ts';
import { evaluate } from './conditions.ts';
import { countsOn, spelt } from './dated.ts';
import { excluded, rollUp } from './reports.ts';

const CAVEAT =
  'A reading aid that knows only the facts in this drawing. It is no legal advice: it does not see exemptions, contracts or local rules. Ask whoever is responsible for privacy.';

/** What is common to one kind of duty in every law. Its methods are given the duty of its own kind, and no other. */
export interface Family<S extends Slug> {
  /** Ends the rule's id: `gdpr-` + slug. */
  readonly slug: S;
  readonly title: string;
  readonly meta: Pick<RuleMeta, 'why' | 'fix' | 'detection' | 'falsePositives' | 'severityTable' | 'judgedFrom'>;
  /** The severities of one law's duty, when they depend on it. */
  severityTable?(duty: Duties[S]): RuleMeta['severityTable'];
  /** The worst that one law's duty can find, when it is not always a gap. */
  worst?(duty: Duties[S]): RuleMeta['worst'];
  /** Gaps, questions, and one satisfied report per element; the last are rolled up. */
  judge(duty: Duties[S], context: RuleContext, law: Law): readonly Report[];
  readonly nothing: string;
}

/** The rule of one law and one family. */
export function lawRule<S extends Slug>(law: Law, family: Family<S>): Rule {
  const duty = law.duties[family.slug];
  const meta = lawMeta(law, family, duty);
  if (duty === undefined) return { meta, check: (context) => [shut(law, context) ?? excluded(meta.detection)] };
  return { meta, check: (context) => judge(law, family, duty, meta, context) };
}

function lawMeta<S extends Slug>(law: Law, family: Family<S>, duty: Duties[S] | undefined): RuleMeta {
  const common = {
    ...family.meta,
    id: `privacy/${law.id}-${family.slug}`,
    area: 'privacy' as const,
    title: `${law.title}: ${family.title}`,
    law: { id: law.id, title: law.title },
    family: { id: family.slug, title: family.title },
    caveat: CAVEAT,
  };
  const days = [daily('in force from', law.effectiveFrom), daily('in force until before', law.effectiveTo)].flat();
  if (duty === undefined) {
    const detection = law.noDutyOf?.[family.slug] ?? law.noDuty;
    const none = { article: 'no article', verified: 'unverified' as const };
    return {
      ...common,
      severity: 'info',
      severityTable: [],
      detection,
      worst: 'not-applicable',
      references: cite(law, [none, ...days]),
    };
  }
  const table = family.severityTable?.(duty) ?? family.meta.severityTable;
  const worst = family.worst?.(duty);
  return {
    ...common,
    says: duty.says,
    severity: duty.severity,
    ...(table === undefined ? {} : { severityTable: table }),
    ...(worst === undefined ? {} : { worst }),
    references: [...cite(law, [...duty.citations.map(dated), ...days]), ...listed(duty)],
  };
}

function cite(law: Law, citations: readonly Citation[]): Reference[] {
  const source = { title: law.title, ...(law.sourceUrl === undefined ? {} : { url: law.sourceUrl }) };
  return citations.map(({ article, verified }) => ({ ...source, article, verified }));
}

/** What is on a list of forbidden countries is a fact of a day, also when it is nothing. */
function listed(duty: Duty): Reference[] {
  const { blocked = [], blockedSource } = duty as Partial<Duties['transfer']>;
  if (blockedSource === undefined) return [];
  const { title, url, asOf, verified } = blockedSource;
  const countries = blocked.map(({ country }) => country).join(', ') || 'none';
  return [{ title, url, article: `countries forbidden as of ${asOf}: ${countries}`, verified }];
}

function dated({ article, verified, from, to }: Citation): Citation {
  const days = [from && `from ${from.day}`, to && `until before ${to.day}`].filter((part) => part !== undefined);
  return { article: days.length === 0 ? article : `${article} (${days.join(', ')})`, verified };
}

function daily(what: string, day: LegalDay | undefined): Citation[] {
  return day === undefined ? [] : [{ article: `${what} ${day.day}`, verified: day.verified }];
}

function judge<S extends Slug>(
  law: Law,
  family: Family<S>,
  duty: Duties[S],
  meta: RuleMeta,
  context: RuleContext,
): readonly Report[] {
  const closed =
    outOfLaw(law, context) ??
    outOfTime(meta.title, duty, context.asOf) ??
    (duty.appliesIf && scope(law, duty.appliesIf, context));
  if (closed !== undefined) return [closed];
  const reports = rollUp(family.judge(duty, context, law), family.nothing);
  return withReferences(law, duty, meta, context.asOf, reports);
}

/** Why the law as a whole is out of the question, or what must be known to tell; undefined when it applies. */
function outOfLaw(law: Law, context: RuleContext): Report | undefined {
  const { effectiveFrom: from, effectiveTo: to } = law;
  return outOfTime(law.title, { from, to }, context.asOf) ?? scope(law, law.appliesIf, context);
}

/** The same where it makes no difference whether the law applies. */
function shut(law: Law, context: RuleContext): Report | undefined {
  const closed = outOfLaw(law, context);
  return closed?.verdict === 'not-applicable' ? closed : undefined;
}

function outOfTime(
  what: string,
  { from, to }: { from?: LegalDay | undefined; to?: LegalDay | undefined },
  day: string,
): Report | undefined {
  if (from !== undefined && day < from.day) return excluded(`${what} applies from ${spelt(from)}.`);
  if (to !== undefined && day >= to.day) return excluded(`${what} applied until before ${spelt(to)}.`);
  return undefined;
}

/** Whether a condition of the law holds: why not, or what must be known to tell; undefined when it does. */
function scope({ title }: Law, condition: Law['appliesIf'], { design }: RuleContext): Report | undefined {
  const { value, fact, because } = evaluate(condition, design.context);
  if (value === false) return excluded(`${title} does not apply: ${because}.`);
  if (value === true) return undefined;
  const question = askContext(fact);
  return { ...question, message: `Whether ${title} applies is open. ${question.message}`, why: `${because}.` };
}

/**
 * The articles in force on the day, then what a judgement rests on beside them. Elements that rest on the same share
 * one list.
 */
function withReferences(
  law: Law,
  duty: Duty,
  meta: RuleMeta,
  asOf: string,
  reports: readonly Report[],
): readonly Report[] {
  const changes = duty.citations.some(({ from, to }) => from !== undefined || to !== undefined);
  const articles = changes ? current(meta, law, duty, asOf) : meta.references;
  const joined = new Map<readonly Reference[], readonly Reference[]>();
  return reports.map((report) => {
    if (report.references === undefined) return changes ? under(report, articles) : report;
    const references = joined.get(report.references) ?? distinct([...articles, ...report.references]);
    joined.set(report.references, references);
    return { ...report, references };
  });
}

/** A report that is the same object reads the same under the same articles. */
const under = keptWith((report: Report, references: readonly Reference[]): Report => ({ ...report, references }));

const current = keptWith(({ references }: RuleMeta, law: Law, duty: Duty, asOf: string): Reference[] => [
  ...cite(law, duty.citations.filter((citation) => countsOn(citation, asOf)).map(dated)),
  ...references.slice(duty.citations.length),
]);

function distinct(references: readonly Reference[]): Reference[] {
  return [...new Map(references.map((one) => [`${one.title} ${one.article ?? ''}`, one])).values()];
}
