import { basename } from 'node:path';
import type { Response } from '../shared/ipc/contract.ts';
import { readIfThere, type FileSystem } from './file-system.ts';
import { ioFailure } from './io-failure.ts';
import { revisionOf } from './revision.ts';
import { canBeSaved } from './save-file.ts';

/** Whether a file still is what it was at a revision. Its size and time are remembered, so that looking often is cheap. */
export function createLookAt(fs: FileSystem) {
  const seen = new Map<string, string>();
  return async (path: string, revision: string): Promise<Response<'file:look'>> => {
    try {
      const stamp = await stampOf(fs, path);
      if (stamp !== undefined && seen.get(path) === `${revision} ${stamp}`) return await same(path, fs);
      const bytes = await readIfThere(fs, path);
      if (bytes === undefined) return { found: 'gone' };
      if (revisionOf(bytes) !== revision) return { found: 'changed' };
      // A file that changed while it was read gets another stamp, and is read again next time.
      seen.set(path, `${revision} ${stamp}`);
      return await same(path, fs);
    } catch (error) {
      return ioFailure(error, basename(path), 'looked at');
    }
  };
}

/** Rights change without a trace in the time of a file, so they are asked for each time. */
async function same(path: string, fs: FileSystem): Promise<Response<'file:look'>> {
  return { found: 'same', ...((await canBeSaved(fs, path)) ? {} : { readOnly: true }) };
}

async function stampOf(fs: FileSystem, path: string): Promise<string | undefined> {
  const found = await fs.stat(path).catch(() => undefined);
  return found && `${found.mtimeMs} ${found.size} ${found.ino}`;
}
