import { isAbsolute } from 'node:path';
import { isDesignName } from './design-name.ts';
import type { FileSystem } from './file-system.ts';
import type { Handles } from './handles.ts';

const LONGEST = 4096;

/**
 * The handle of a design that a person dropped on a window, where the system told its path; null for anything else, which the page may only read.
 * The path comes from outside: it is a whole one, of a file that is there and by its name a design.
 */
export async function handleOfDropped(handles: Handles, path: unknown, fs: FileSystem): Promise<string | null> {
  if (typeof path !== 'string' || path.length > LONGEST || path.includes('\0')) return null;
  if (!isAbsolute(path) || !isDesignName(path)) return null;
  const found = await fs.stat(path).catch(() => undefined);
  return found?.isFile() === true ? handles.give('file', path) : null;
}
