import { ok } from '../../shared/base/result.ts';
import { READ_BESIDE } from '../../shared/ipc/limits.ts';
import type { FileSystem } from '../file-system.ts';
import { readDesignFile, type ReadFile } from '../open-file.ts';

export interface ReadBefore {
  /** Whether the file was taken as it is with this revision. */
  readonly has: (revision: string) => Promise<boolean>;
  /** Its text, and what was read in it, as JSON; undefined where nothing was taken. */
  readonly read: () => Promise<ReadText | undefined>;
}

interface ReadText {
  readonly text: string;
  /** Absent where reading it broke. */
  readonly read?: string;
}

/** Reads a large design, at a path or just taken from there, while the window that will ask for it starts. */
export function readBefore(
  first: string | ReadFile,
  fs: FileSystem,
  beside: (text: string) => Promise<string>,
): ReadBefore {
  const begun = begin(first, fs, beside).catch(() => undefined);
  return {
    has: async (revision) => (await begun)?.revision === revision,
    read: async () => (await begun)?.reading,
  };
}

async function begin(first: string | ReadFile, fs: FileSystem, beside: (text: string) => Promise<string>) {
  const file = typeof first === 'string' ? await readDesignFile(first, fs) : ok(first);
  if (!file.ok || file.value.text.length < READ_BESIDE) return undefined;
  const { text, revision } = file.value;
  const reading = beside(text).then(
    (read) => ({ text, read }),
    () => ({ text }),
  );
  return { revision, reading };
}
