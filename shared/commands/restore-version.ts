import type { Design } from '../design/schema/design.ts';
import { become } from './support/become.ts';
import type { Command } from './types.ts';

/** Makes a design what it was in an earlier version of its file; `from` says which: "12:04". */
export function restoreVersion(version: Design, from: string): Command {
  return { label: `Restore the version of ${from}`, apply: (draft) => void become(draft, version) };
}
