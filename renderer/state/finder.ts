import type { Finding } from '../../shared/rules/types.ts';
import type { EditorStore } from './editor-store.ts';
import { asked, BESIDE_OTHERS, findInTurns, sameQuestion, type Asked, type Pace } from './find-in-turns.ts';
import { findingsOf, NONE } from './findings.ts';

/** What is known of the stage on screen. */
export interface Finder {
  /** The findings: of the design as it is, or, while that is looked at in turns, what was last known of the same stage. */
  readonly findings: () => readonly Finding[];
  /** Whether they are those of the design as it was before. */
  readonly isLooking: () => boolean;
  /** Calls `listener` when findings are there that took more than a turn. */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Asks the rules about what an edit or another stage brings: at once when they are quick, else a little in every turn, so
 * that no frame waits for them. Nothing of another stage is ever shown.
 */
export function createFinder(store: EditorStore, pace: Pace = { ...BESIDE_OTHERS, atOnce: true }): Finder {
  const listeners = new Set<() => void>();
  let of: Asked | undefined;
  let known: readonly Finding[] = NONE;
  let looking = false;
  let stop: (() => void) | undefined;
  const begin = (now: Asked) => {
    stop?.();
    if (of?.stageId !== now.stageId) known = NONE;
    of = now;
    looking = true;
    let atOnce = true;
    const done = () => {
      looking = false;
      of = asked(store.getState());
      known = findingsOf(of.design, of.stageId, of.asOf);
      if (!atOnce) for (const listener of listeners) listener();
    };
    stop = findInTurns(store, done, pace);
    atOnce = false;
  };
  const look = () => {
    const now = asked(store.getState());
    if (of === undefined || !sameQuestion(of, now)) begin(now);
  };
  return {
    findings: () => {
      look();
      return known;
    },
    isLooking: () => {
      look();
      return looking;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const finders = new WeakMap<EditorStore['getState'], Finder>();

/** The one of an editor, however its store is listened to. */
export function finderOf(store: EditorStore): Finder {
  const made = finders.get(store.getState) ?? createFinder(store);
  finders.set(store.getState, made);
  return made;
}
