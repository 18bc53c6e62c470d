import type { Issue } from '../issue.ts';
import { inOrder } from './in-order.ts';
import { readAnew } from './read-document.ts';

/** The first thing that YAML finds wrong: in an excerpt, what it makes of what follows depends on what was left out. */
export function firstIssue(text: string): Issue | undefined {
  const read = readAnew(text);
  const issues = read.ok ? read.value.duplicates : read.error;
  return inOrder(issues)[0];
}
