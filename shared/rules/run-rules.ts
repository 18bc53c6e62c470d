import { compareFindings, runRule } from './settle.ts';
import type { Finding, Rule, RuleContext } from './types.ts';

/** What `rules` say about one stage, worst first, before waivers. */
export function runRules(rules: readonly Rule[], context: RuleContext): readonly Finding[] {
  return rules.flatMap((rule) => runRule(rule, context)).sort(compareFindings);
}
