import type { Report, Rule, RuleContext } from './types.ts';

const made = new WeakMap<RuleContext, Map<Rule, readonly Report[]>>();

/** What a rule reports, worked out once per context, so that a rule may read what another one found. Throws what the rule throws. */
export function reportsOf(rule: Rule, context: RuleContext): readonly Report[] {
  const reports = made.get(context) ?? new Map<Rule, readonly Report[]>();
  made.set(context, reports);
  const known = reports.get(rule) ?? [...rule.check(context)];
  reports.set(rule, known);
  return known;
}
