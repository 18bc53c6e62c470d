import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import type { Failure } from '../shared/ipc/contract.ts';

/** The answer to a handle that was never given out for such a place. */
export const UNKNOWN_HANDLE: Failure = { failed: 'This place was not chosen here; choose it again.', code: 'refused' };

export type PlaceKind = 'file' | 'folder';

/** The table of places that a person chose. The renderer holds handles; only the host knows paths. */
export interface Handles {
  /** The handle of a place; the same place has the same handle. */
  readonly give: (kind: PlaceKind, path: string) => string;
  /** The path behind a handle, or undefined when it was never given out for such a place. */
  readonly pathOf: (kind: PlaceKind, handle: string) => string | undefined;
  /** The paths of all files that have a handle. */
  readonly files: () => readonly string[];
}

export function createHandles(): Handles {
  const places = new Map<string, string>();
  const known = new Map<string, string>();
  const keyOf = (kind: PlaceKind, path: string) => `${kind} ${resolve(path)}`;
  return {
    give: (kind, path) => {
      const key = keyOf(kind, path);
      const handle = known.get(key) ?? randomBytes(18).toString('base64url');
      known.set(key, handle);
      places.set(handle, key);
      return handle;
    },
    pathOf: (kind, handle) => {
      const key = places.get(handle);
      return key?.startsWith(`${kind} `) ? key.slice(kind.length + 1) : undefined;
    },
    files: () => [...known.keys()].flatMap((key) => (key.startsWith('file ') ? [key.slice('file '.length)] : [])),
  };
}
