import { fingerprint } from '../base/fingerprint.ts';
import { finish } from '../base/finish.ts';
import { compareText, uniqueSorted } from '../base/sort.ts';
import { reportsOf } from './reports-of.ts';
import {
  SEVERITIES,
  type Finding,
  type Report,
  type Rule,
  type RuleContext,
  type RuleMeta,
  type Severity,
} from './types.ts';

/** A finding's identity: never its place, label or order, so that moving or renaming reopens nothing. */
function identify(rule: string, { elements, discriminator }: Pick<Report, 'elements' | 'discriminator'>): string {
  const named = elements.length < 2 ? elements : uniqueSorted(elements);
  return fingerprint([rule, ...named, `#${discriminator ?? ''}`]);
}

/** A report may only state a severity that its rule announces; anything else falls back to the rule's own. */
function severityOf(meta: RuleMeta, stated: Severity | undefined): Severity {
  const announced = meta.severityTable?.some(({ severity }) => severity === stated) ?? false;
  return stated !== undefined && announced ? stated : meta.severity;
}

/** Turns what a rule reports into a finding: severity, identity and the texts of its rule are settled here and once. */
export function settle(meta: RuleMeta, report: Report): Finding {
  return {
    rule: meta.id,
    verdict: report.verdict,
    severity: severityOf(meta, report.severity),
    elements: report.elements.length < 2 ? report.elements : [...new Set(report.elements)],
    message: report.message,
    why: report.why ?? (meta.says === undefined ? meta.why : `${meta.why} ${meta.says}`),
    fix: report.fix ?? meta.fix,
    references: report.references ?? meta.references,
    fingerprint: identify(meta.id, report),
    title: meta.title,
    area: meta.area,
    ...(report.entryPoints === undefined ? {} : { entryPoints: report.entryPoints }),
    ...(report.question === undefined ? {} : { question: report.question }),
    ...(meta.caveat === undefined ? {} : { caveat: meta.caveat }),
    ...(meta.law === undefined || meta.family === undefined ? {} : { law: meta.law, family: meta.family }),
  };
}

/** Runs one rule. A rule that throws becomes a finding, so that one mistake of ours never hides the other rules. */
export function runRule(rule: Rule, context: RuleContext): Finding[] {
  return finish(runRuleInSteps(rule, context));
}

/** Reports that become findings in one step. */
const A_STEP = 500;

/** As `runRule`; what a rule says of thousands is settled in steps. */
export function* runRuleInSteps(rule: Rule, context: RuleContext): Generator<undefined, Finding[], undefined> {
  try {
    const found: Finding[] = [];
    const reports = reportsOf(rule, context);
    for (const [index, report] of reports.entries()) {
      if (reports.length > A_STEP && index % A_STEP === 0) yield;
      found.push(settle(rule.meta, report));
    }
    return found;
  } catch (error) {
    return [ruleError(rule.meta, error)];
  }
}

function ruleError(meta: RuleMeta, error: unknown): Finding {
  const detail = error instanceof Error ? error.message : String(error);
  const broken: RuleMeta = { ...meta, severity: 'info', title: `Rule error: ${meta.title}` };
  return settle(broken, {
    verdict: 'needs-answer',
    elements: [],
    discriminator: 'rule-error',
    message: `This rule could not be evaluated: ${detail}`,
    why: 'A mistake in Corral, not in the design. The other rules are not affected.',
    fix: 'Report it with the design that shows it.',
  });
}

/** By the first entry that differs; a list that ends first comes first. */
function compareLists(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((one, at) => one !== b[at]);
  return index < 0 ? a.length - b.length : compareText(a[index] ?? '', b[index] ?? '');
}

/** Worst severity first, then what takes more entry points away, then rule, elements and identity: the same design always reads the same. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    (b.entryPoints?.length ?? 0) - (a.entryPoints?.length ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareLists(a.elements, b.elements) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
