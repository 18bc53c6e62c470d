import type { Rule } from '../types.ts';
import { families } from './families.ts';
import { laws } from './laws/index.ts';
import { lawRule } from './support/law-rule.ts';

/** One rule per law and family; where a law has no such duty, the rule says so. */
export const privacyRules: readonly Rule[] = laws.flatMap((law) => families.map((family) => lawRule(law, family)));
