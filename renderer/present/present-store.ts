import { createStore, useStore } from 'zustand';
import type { History } from '../../shared/history/history.ts';
import type { Happening, NoteKind } from '../../shared/story/minutes.ts';

/** "Guess the single point first": where the room pointed, and whether the answer is on screen. */
export interface Guess {
  readonly votes: Readonly<Record<string, number>>;
  readonly told: boolean;
}

/** The page for the room, and how many look at it. */
export interface Following {
  readonly url: string;
  readonly code: string;
  readonly followers: number;
}

/** A presentation under way. It lasts while somebody edits in between. */
export interface Present {
  readonly on: 'off' | 'showing' | 'editing' | 'ending';
  readonly step: number;
  readonly failing: readonly string[];
  readonly blank: boolean;
  /** Undefined: as the step says. */
  readonly findings: boolean | undefined;
  readonly notesOpen: boolean;
  readonly roomOpen: boolean;
  /** Where the room can follow, while it can. */
  readonly following: Following | undefined;
  readonly pointer: 'none' | 'laser' | 'spotlight';
  readonly guess: Guess | undefined;
  readonly taking: NoteKind | undefined;
  readonly happenings: readonly Happening[];
  /** When it began, in milliseconds. */
  readonly began: number;
  /** Everything as it was before: discarding the changes goes back to it. */
  readonly start: History | undefined;
}

const OFF: Present = {
  on: 'off',
  step: 0,
  failing: [],
  blank: false,
  findings: undefined,
  notesOpen: false,
  roomOpen: false,
  following: undefined,
  pointer: 'none',
  guess: undefined,
  taking: undefined,
  happenings: [],
  began: 0,
  start: undefined,
};

export const presentStore = createStore<Present>()(() => OFF);

export function usePresent<T>(selector: (present: Present) => T): T {
  return useStore(presentStore, selector);
}

/** Begins anew; what an earlier presentation left is gone. */
export function begin(start: History, step: number): void {
  presentStore.setState({ ...OFF, on: 'showing', start, step, began: Date.now() });
}

export function leave(): void {
  presentStore.setState(OFF);
}

/** Writes down that something happened now; a change that goes on is written once. */
export function remember(happening: WithoutTime<Happening>): void {
  const at = timeOf(new Date());
  presentStore.setState(({ happenings }) => ({ happenings: [...happenings, { ...happening, at }] }));
}

type WithoutTime<T> = T extends unknown ? Omit<T, 'at'> : never;

/** "14:05". */
export function timeOf(date: Date): string {
  return `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
}
