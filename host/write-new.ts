import { dirname, join } from 'node:path';
import { errorCode, nodeFileSystem, type FileSystem } from './file-system.ts';
import { renamePatiently } from './rename-patiently.ts';
import { writeFlushed } from './save-file.ts';
import { temporaryName } from './temporary-files.ts';

/**
 * Writes a file that is not there yet: it has its name when all of it is on disk, and never otherwise. What has the
 * name already is not replaced. Throws what the disk says, EEXIST for a name that is taken.
 */
export async function writeNewFile(path: string, text: string, fs: FileSystem = nodeFileSystem): Promise<void> {
  await mustBeFree(fs, path);
  const temporary = join(dirname(path), temporaryName());
  try {
    await writeFlushed(fs, temporary, text);
    await giveName(fs, temporary, path);
  } finally {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** A second name is refused where somebody was quicker; a rename would replace what that one wrote. */
async function giveName(fs: FileSystem, temporary: string, path: string): Promise<void> {
  try {
    await fs.link(temporary, path);
  } catch {
    // Taken meanwhile, or a disk that knows one name for a file only (FAT, some network folders).
    await mustBeFree(fs, path);
    await renamePatiently(fs, temporary, path);
  }
}

async function mustBeFree(fs: FileSystem, path: string): Promise<void> {
  try {
    await fs.lstat(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST' });
}
