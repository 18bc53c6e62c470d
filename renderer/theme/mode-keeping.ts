import type { ThemeProviderProps } from '@mui/material';
import { windowKeeping } from '../state/window-keeping.ts';

type StorageManager = NonNullable<ThemeProviderProps['storageManager']>;

const modeKeeping: StorageManager = ({ key }) => ({
  get: (first: unknown) => windowKeeping.getItem(key) ?? first,
  set: (mode: string) => windowKeeping.setItem(key, mode),
  subscribe: (hear: (mode: unknown) => void) => {
    const listen = ({ key: changed, newValue }: StorageEvent) => changed === key && hear(newValue);
    window.addEventListener('storage', listen);
    return () => window.removeEventListener('storage', listen);
  },
});

/** Light, dark or as the system: kept with everything else that a person chose. */
export const modeKept = {
  defaultMode: 'system',
  modeStorageKey: 'corral-mode',
  colorSchemeStorageKey: 'corral-scheme',
  storageManager: modeKeeping,
} as const;
