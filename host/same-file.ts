import { basename, dirname, join, resolve } from 'node:path';
import { errorCode, type FileSystem } from './file-system.ts';
import type { Handles } from './handles.ts';

/**
 * The handle of a file by whichever name it is called, and its path: symbolic links, `..` and, where the disk does not tell
 * them apart, capitals all lead to one. A file that is not there yet has the name that it would get.
 */
export async function giveFile(
  handles: Handles,
  path: string,
  fs: FileSystem,
): Promise<{ readonly handle: string; readonly path: string }> {
  const real = resolve(await realPath(fs, path));
  const known = (await namesOfSame(handles, real, fs, 'otherwise-spelled'))[0] ?? real;
  return { handle: handles.give('file', known), path: known };
}

/** The handles of hard links to a file, among those that were given out: who has one of them open has this file open. */
export async function otherNames(handles: Handles, path: string, fs: FileSystem): Promise<readonly string[]> {
  const names = await namesOfSame(handles, path, fs, 'linked');
  return names.map((name) => handles.give('file', name));
}

async function realPath(fs: FileSystem, path: string): Promise<string> {
  try {
    return await fs.realpath(path);
  } catch (error) {
    // What cannot be looked at keeps its name: opening or saving it will say why.
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) return path;
    return join(await realPath(fs, dirname(path)), basename(path));
  }
}

/** Other names that were given out and that the disk says are the same file. */
async function namesOfSame(
  handles: Handles,
  path: string,
  fs: FileSystem,
  how: 'linked' | 'otherwise-spelled',
): Promise<readonly string[]> {
  const spelling = spellingOf(path);
  const others = handles.files().filter((each) => each !== path);
  const candidates = how === 'linked' ? others : others.filter((each) => spellingOf(each) === spelling);
  if (candidates.length === 0) return [];
  const mine = await identityOf(fs, path);
  if (mine === undefined || (how === 'linked' && mine.names < 2n)) return [];
  const found = await Promise.all(candidates.map((each) => identityOf(fs, each)));
  return candidates.filter((_each, at) => found[at]?.id === mine.id);
}

const spellingOf = (path: string) => path.normalize().toLowerCase();

/** What the system calls a file, whatever its name is, and how many names it has; undefined where the system does not tell. */
async function identityOf(fs: FileSystem, path: string): Promise<{ id: string; names: bigint } | undefined> {
  const found = await fs.stat(path, { bigint: true }).catch(() => undefined);
  if (found === undefined || found.ino === 0n) return undefined;
  return { id: `${found.dev} ${found.ino}`, names: found.nlink };
}
