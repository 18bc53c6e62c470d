import { PREFERENCES } from '../../shared/ipc/words/index.ts';
import { createStore, useStore } from 'zustand';
import { windowKeeping } from './window-keeping.ts';

/** What a person chose for this window once and for all; kept for the next start, never in a design. */
export interface Preferences {
  /** As in `messages`; undefined: the system's. */
  readonly language: string | undefined;
  /** `system`: more contrast where the system asks for it. */
  readonly contrast: 'system' | 'more';
  /** Pixels of panels whose edge was moved, by the name of the panel. */
  readonly sizes: Readonly<Record<string, number>>;
  /** The tour was ended or skipped: it is not offered again. */
  readonly toured: boolean;
}

const FIRST: Preferences = { language: undefined, contrast: 'system', sizes: {}, toured: false };

export const preferences = createStore<Preferences>()(() => ({
  ...FIRST,
  ...readPreferences(windowKeeping.getItem(PREFERENCES)),
}));

export function usePreference<T>(selector: (all: Preferences) => T): T {
  return useStore(preferences, selector);
}

/** Changes preferences and keeps them; where nothing can be kept, they hold until the window closes. */
export function prefer(changed: Partial<Preferences>): void {
  preferences.setState(changed);
  windowKeeping.setItem(PREFERENCES, JSON.stringify(preferences.getState()));
}

/** What was kept, each part only if it is of its kind: others may write there, too. */
export function readPreferences(text: string | null): Partial<Preferences> {
  const kept: Record<string, unknown> = Object(parsed(text));
  const sizes = Object.entries(Object(kept['sizes'])).filter(([, size]) => Number.isFinite(size));
  return {
    ...(typeof kept['language'] === 'string' && { language: kept['language'] }),
    ...(kept['contrast'] === 'more' && { contrast: 'more' as const }),
    ...(kept['toured'] === true && { toured: true }),
    sizes: Object.fromEntries(sizes) as Record<string, number>,
  };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
}
