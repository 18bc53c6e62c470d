import type { Design } from '../design/schema/design.ts';
import type { Command } from './types.ts';

/** Makes a design what it was in an earlier version of its file; `from` says which: "12:04". */
export function restoreVersion(version: Design, from: string): Command {
  return {
    label: `Restore the version of ${from}`,
    apply: (draft) => {
      for (const key of Object.keys(draft)) if (!Object.hasOwn(version, key)) Reflect.deleteProperty(draft, key);
      Object.assign(draft, version);
      return undefined;
    },
  };
}
