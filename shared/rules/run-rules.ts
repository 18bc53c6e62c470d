import { append } from '../base/append.ts';
import { finish } from '../base/finish.ts';
import { compareFindings, runRuleInSteps } from './settle.ts';
import { SEVERITIES, type Finding, type Rule, type RuleContext } from './types.ts';

/** What `rules` say about one stage, worst first, before waivers. */
export function runRules(rules: readonly Rule[], context: RuleContext): readonly Finding[] {
  return finish(runInSteps(rules, context));
}

/** As `runRules`, a rule, or a part of one that takes long, in every step. */
export function* runInSteps(
  rules: readonly Rule[],
  context: RuleContext,
): Generator<undefined, readonly Finding[], undefined> {
  const groups: Finding[][] = [];
  for (const rule of rules) {
    yield* prepared(rule, context);
    for (const group of alike(yield* runRuleInSteps(rule, context))) groups.push(group);
    yield;
  }
  return groups.sort(([a], [b]) => (a === undefined || b === undefined ? 0 : compareFindings(a, b))).flat();
}

/** What goes wrong in this goes wrong again when the rule is run, which tells it. */
function* prepared({ prepare }: Rule, context: RuleContext): Generator<undefined, void, undefined> {
  try {
    const work = prepare?.(context);
    while (work?.next().done === false) yield;
  } catch {
    return;
  }
}

/** The findings of one rule by severity and how many entry points they are about: groups that do not mix when all are sorted. */
function alike(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<number, Finding[]>();
  for (const finding of findings) {
    const entries = finding.entryPoints?.length ?? 0;
    append(groups, entries * SEVERITIES.length + SEVERITIES.indexOf(finding.severity), finding);
  }
  return [...groups.values()].map((group) => group.sort(compareFindings));
}
