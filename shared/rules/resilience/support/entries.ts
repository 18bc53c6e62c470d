import type { StageFacts } from '../../../analysis/types.ts';

/** Entry points that lead to nothing of the platform, such as those bound to the people outside: nothing can be judged from them. */
export function blindEntries({ blind }: StageFacts): readonly string[] {
  return blind;
}
