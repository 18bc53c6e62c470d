import { append } from '../base/append.ts';
import { compareFindings, runRule } from './settle.ts';
import { SEVERITIES, type Finding, type Rule, type RuleContext } from './types.ts';

/** What `rules` say about one stage, worst first, before waivers. */
export function runRules(rules: readonly Rule[], context: RuleContext): readonly Finding[] {
  return rules
    .flatMap((rule) => alike(runRule(rule, context)))
    .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : compareFindings(a, b)))
    .flat();
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
