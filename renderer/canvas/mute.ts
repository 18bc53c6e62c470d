import type { ConnectionData, ComponentData } from './flow.ts';

/** With so many elements a drawing that fits into its window is seen from too far to be read. */
const UNREADABLE = 2_000;

/** Whether the first drawing of a window says nothing on its cards and lines: it is there sooner, and they come after it. */
export function isMute(elements: number, furnished: boolean): boolean {
  return !furnished && elements > UNREADABLE;
}

export const MUTE_CARD: ComponentData = {
  label: '',
  typeTitle: '',
  icon: 'component',
  units: '',
  managed: false,
  pinned: false,
  mark: undefined,
  light: 'none',
  condition: undefined,
  lost: '',
  worn: undefined,
  tint: undefined,
  borders: [],
};

export const MUTE_LINE: ConnectionData = { onLoss: 'down', worn: undefined, borders: [], points: [] };
