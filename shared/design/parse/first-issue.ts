import type { Issue } from '../issue.ts';
import { beginsOtherwise } from './excerpt.ts';
import { inOrder } from './in-order.ts';
import { readAnew } from './read-document.ts';
import type { Budget } from './read-tokens.ts';

/** The first thing that YAML finds wrong: in an excerpt, what it makes of what follows depends on what was left out. */
export function firstIssue(text: string, budget: Budget): Issue | undefined {
  if (beginsOtherwise(text)) return undefined;
  const read = readAnew(text, budget);
  const issues = read.ok ? read.value.duplicates : read.error;
  return inOrder(issues)[0];
}
