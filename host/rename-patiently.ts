import { setTimeout } from 'node:timers/promises';
import { errorCode, type FileSystem } from './file-system.ts';

/** What a system calls a file that another program has open: Windows each of them, in its turn. */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES']);
const WAITS_MS = [20, 80, 320, 1000];

/** Gives a file another name. Scanners and backups hold a file for moments; who holds it longer is reported. */
export async function renamePatiently(fs: Pick<FileSystem, 'rename'>, from: string, to: string): Promise<void> {
  for (const wait of WAITS_MS) {
    try {
      return await fs.rename(from, to);
    } catch (error) {
      if (!HELD.has(errorCode(error) ?? '')) throw error;
      await setTimeout(wait);
    }
  }
  await fs.rename(from, to);
}
