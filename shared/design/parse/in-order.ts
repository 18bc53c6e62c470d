import { sortBy } from '../../base/sort.ts';
import type { Issue } from '../issue.ts';

/** Issues in the order in which they are met in the text. */
export function inOrder(issues: readonly Issue[]): Issue[] {
  const pad = (value: number) => String(value).padStart(9, '0');
  return sortBy(issues, ({ line, column }) => `${pad(line)}:${pad(column)}`);
}
