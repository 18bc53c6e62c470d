import type { Editor, EditorStore } from './editor-store.ts';
import { findInSteps, sameFacts } from './findings.ts';

export interface Pace {
  /** Milliseconds after which the rest waits for the next turn. */
  readonly budget: number;
  /** Puts a turn off until what else waits has had its own; what it gives back calls it off. */
  readonly later: (turn: () => void) => () => void;
  /** The first turn is now, so that what takes no longer is there at once. */
  readonly atOnce?: boolean;
}

export const BESIDE_OTHERS: Pace = { budget: 8, later: afterOthers };

/**
 * Finds what there is to say about the stage on screen, a little in every turn, and tells `done` once it is all there to be
 * shown at once. An edit, another stage or another day meanwhile begins it anew: `done` is never told of what was. What it
 * gives back ends it.
 */
export function findInTurns(store: EditorStore, done: () => void, pace: Pace = BESIDE_OTHERS): () => void {
  const { budget, later, atOnce = false } = pace;
  let stop: (() => void) | undefined;
  let of = asked(store.getState());
  let work = findInSteps(of.design, of.stageId, of.asOf);
  const turn = () => {
    const now = asked(store.getState());
    if (!sameQuestion(of, now)) {
      of = now;
      work = findInSteps(of.design, of.stageId, of.asOf);
    }
    const end = performance.now() + budget;
    do if (work.next().done === true) return done();
    while (performance.now() < end);
    stop = later(turn);
  };
  if (atOnce) turn();
  else stop = later(turn);
  return () => stop?.();
}

export type Asked = ReturnType<typeof asked>;

/** What findings are about: two that ask the same have the same. */
export function asked({ history, stageId, asOf }: Editor) {
  return { design: history.design, stageId, asOf };
}

export function sameQuestion(a: Asked, b: Asked): boolean {
  return a.stageId === b.stageId && a.asOf === b.asOf && sameFacts(a.design, b.design);
}

function afterOthers(turn: () => void): () => void {
  const timer = setTimeout(turn);
  return () => clearTimeout(timer);
}
