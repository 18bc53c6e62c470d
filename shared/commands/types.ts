import type { Design } from '../design/schema/design.ts';

/**
 * An edit: the only way to change a design. `apply` changes the draft in place (the history makes it a new value and
 * remembers how to undo it) or refuses with a sentence, in which case nothing changes.
 */
export interface Command {
  /** What the undo menu says, in the imperative: "Move LMS". */
  readonly label: string;
  /** Commands in a row with the same key are one undo step (a drag is many moves). */
  readonly mergeKey?: string;
  readonly apply: (draft: Design) => Refusal | undefined;
}

export interface Refusal {
  readonly refused: string;
}

export function refuse(sentence: string): Refusal {
  return { refused: sentence };
}
