import type { Settings } from '../../shared/ipc/settings-channels.ts';

/** Where a window keeps what a person chose, between starts; every name in it begins with `corral-`. */
export type Keeping = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

type Told = (name: string, text: string | null) => void;

const listeners = new Set<Told>();

/** What a person chose for the window, kept in the browser or app, and told to whoever keeps it elsewhere, too. Nothing that fails here stops anything. */
export const windowKeeping: Keeping = {
  getItem: (name) => tried(() => storage()?.getItem(name)) ?? null,
  setItem: (name, text) => {
    tried(() => storage()?.setItem(name, text));
    for (const tell of listeners) tell(name, text);
  },
  removeItem: (name) => {
    tried(() => storage()?.removeItem(name));
    for (const tell of listeners) tell(name, null);
  },
};

/** Hears of every choice from now on. */
export function onKept(tell: Told): void {
  listeners.add(tell);
}

/** What the host keeps, unchecked, comes where the window looks for it, and whoever looks checks it. To be called before anything looks. */
export function takeSettings(settings: unknown): void {
  for (const [name, text] of Object.entries(Object(settings) as Settings)) tried(() => storage()?.setItem(name, text));
}

const storage = () => globalThis.localStorage as Storage | undefined;

/** Storage may be full, refused or not there. */
function tried<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
