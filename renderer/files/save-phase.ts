import { createStore } from 'zustand/vanilla';
import type { SavePhase } from './save-decision.ts';

export interface SaveStatus {
  readonly phase: SavePhase;
  readonly savedAt?: string;
}

/** How the last save went. One window edits one design, so there is one. */
export const savePhase = createStore<SaveStatus>()(() => ({ phase: 'idle' }));

export function setPhase(phase: SavePhase): void {
  savePhase.setState({ phase });
}

/** A design was opened: nothing is known of a save in this session. */
export function resetPhase(): void {
  savePhase.setState({ phase: 'idle', savedAt: undefined });
}

/** `HH:MM` in local time. */
export function markSavedNow(now: Date): void {
  const two = (value: number) => String(value).padStart(2, '0');
  savePhase.setState({ phase: 'idle', savedAt: `${two(now.getHours())}:${two(now.getMinutes())}` });
}
