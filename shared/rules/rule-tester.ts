import { parseDesign } from '../design/parse.ts';
import type { StageAnalysis } from '../analysis/types.ts';
import type { Stage } from '../design/schema/stage.ts';
import { runRules } from './run-rules.ts';
import { applyWaivers } from './waivers.ts';
import type { Finding, Rule, Severity, Verdict } from './types.ts';

export interface Expected {
  readonly verdict: Verdict;
  /** Compared as a set; the first named must also be the cause. Left out: any. */
  readonly elements?: readonly string[];
  readonly severity?: Severity;
  readonly says?: RegExp;
  readonly asks?: string;
  readonly waived?: boolean;
}

export interface RuleCase {
  readonly name: string;
  /** The text of a design file; its first stage is checked. */
  readonly design: string;
  readonly asOf?: string;
  /** Everything that the rule finds, in any order. */
  readonly expect: readonly Expected[];
}

export interface RunnableCase {
  readonly name: string;
  /** Differences from what was expected, as sentences; none when the case holds. */
  readonly run: () => readonly string[];
}

/** Prepares the cases of one rule. Throws when the list proves nothing: empty, repeated, or without an open and a closed outcome. */
export function ruleCases(
  rule: Rule,
  cases: readonly RuleCase[],
  analyze: (stage: Stage) => StageAnalysis,
): RunnableCase[] {
  refuseWeakLists(rule, cases);
  return cases.map((one) => ({ name: one.name, run: () => differences(rule, one, analyze) }));
}

function refuseWeakLists({ meta }: Rule, cases: readonly RuleCase[]): void {
  if (cases.length === 0) throw new Error(`${meta.id} has no cases`);
  if (new Set(cases.map(({ name }) => name)).size < cases.length)
    throw new Error(`${meta.id} has two cases of one name`);
  if (new Set(cases.map(({ design, asOf }) => `${asOf ?? ''} ${design}`)).size < cases.length) {
    throw new Error(`${meta.id} has two cases of one design`);
  }
  const verdicts = cases.flatMap(({ expect }) => expect.map(({ verdict }) => verdict));
  const open = verdicts.some((verdict) => verdict === 'gap' || verdict === 'needs-answer');
  const closed = verdicts.some((verdict) => verdict === 'satisfied' || verdict === 'not-applicable');
  const silent = cases.some(({ expect }) => expect.length === 0);
  const never = meta.worst === 'not-applicable';
  if ((!open && !never) || !(closed || silent))
    throw new Error(`${meta.id} needs a case that fires and one that does not`);
}

function differences(
  rule: Rule,
  { design: text, asOf = '2026-11-23', expect }: RuleCase,
  analyze: (stage: Stage) => StageAnalysis,
): string[] {
  const parsed = parseDesign(text);
  if (!parsed.ok) return parsed.error.map(({ line, message }) => `line ${line}: ${message}`);
  const { design } = parsed.value;
  const [stage] = design.stages;
  if (stage === undefined) return ['the design has no stage'];
  const raw = runRules([rule], { design, stage, analysis: analyze(stage), asOf });
  const left = applyWaivers(raw, design.waivers, asOf).filter((finding) => finding.rule === rule.meta.id);
  const missing = expect.filter((expected) => !take(left, expected)).map((expected) => `missing: ${show(expected)}`);
  return [
    ...missing,
    ...left.map(
      (finding) =>
        `unexpected: ${finding.verdict} ${finding.severity} [${finding.elements.join(', ')}] ${finding.message}`,
    ),
  ];
}

function show({ says, ...rest }: Expected): string {
  return `${JSON.stringify(rest)}${says === undefined ? '' : ` ${String(says)}`}`;
}

/** Removes the first finding that meets the expectation; false when there is none. */
function take(left: Finding[], expected: Expected): boolean {
  const index = left.findIndex((finding) => meets(finding, expected));
  if (index >= 0) left.splice(index, 1);
  return index >= 0;
}

function meets(finding: Finding, expected: Expected): boolean {
  const { severity = finding.severity, asks = finding.question?.field, waived = false, says = /^/ } = expected;
  const text = `${finding.message} ${finding.why}`;
  const stated = expected.verdict === finding.verdict && severity === finding.severity && says.test(text);
  return (
    stated &&
    asks === finding.question?.field &&
    waived === isWaived(finding) &&
    sameElements(finding.elements, expected.elements)
  );
}

function isWaived({ waiver }: Finding): boolean {
  return waiver?.active === true;
}

function sameElements(found: readonly string[], expected: readonly string[] | undefined): boolean {
  if (expected === undefined) return true;
  return (
    found[0] === expected[0] &&
    new Set(found).size === new Set(expected).size &&
    expected.every((one) => found.includes(one))
  );
}
