import type { Command } from '../types.ts';

/** Several edits as one undo step. The first refusal refuses all of them, because a refused draft is thrown away. */
export function together(label: string, commands: readonly Command[], mergeKey?: string): Command {
  return {
    label,
    ...(mergeKey === undefined ? {} : { mergeKey }),
    apply: (draft) => {
      for (const command of commands) {
        const refusal = command.apply(draft);
        if (refusal !== undefined) return refusal;
      }
      return undefined;
    },
  };
}
