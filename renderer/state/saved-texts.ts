import type { History, Step } from '../../shared/history/history.ts';

/** A text that a file held, and the step it came after: the way back from it tells a step from all others. */
export interface SavedText {
  readonly after: Step['backward'] | undefined;
  readonly text: string;
}

export interface FileTexts {
  /** The text that was opened or last saved. */
  readonly text: string;
  /**
   * The texts that the file held since it was opened or taken over from another program, whose comments no undo may take
   * away; the first one first. `authorsText` takes comments and unknown keys from there.
   */
  readonly texts?: readonly SavedText[];
}

/** Characters of earlier texts that are kept. */
const KEPT = 20_000_000;

/** What the file holds after the last step of `history`; the oldest texts but the opened one are given up for it. */
export function withText({ text: opened, texts }: FileTexts, { past }: History, text: string): readonly SavedText[] {
  const [first = { after: undefined, text: opened }, ...later] = texts ?? [];
  const after = past.at(-1)?.backward;
  let room = KEPT - text.length;
  const kept = later
    .filter((each) => each.after !== after)
    .reverse()
    .filter((each) => (room -= each.text.length) >= 0);
  return [first, ...kept.reverse(), { after, text }];
}

/**
 * The text that a save edits, and from which comments, unknown keys and order come: the latest that was the file's before
 * any step that is undone now. A later one no longer has what an undone removal took with it.
 */
export function authorsText({ text, texts = [] }: FileTexts, { past }: History): string {
  const order = new Map(past.map(({ backward }, index) => [backward, index]));
  const placed = texts.flatMap((each) => {
    const at = each.after === undefined ? -1 : order.get(each.after);
    return at === undefined ? [] : [{ at, text: each.text }];
  });
  return placed.reduce((best, each) => (each.at >= best.at ? each : best), { at: -2, text }).text;
}
