import { dirname, join, relative, sep } from 'node:path';
import { errorCode, type FileSystem } from './file-system.ts';
import { BASE_NAME } from './export-base.ts';
import { MANIFEST_NAME } from './export-manifest.ts';
import { relativePathProblem } from './safe-name.ts';

const OWN_NAMES: readonly string[] = [MANIFEST_NAME, BASE_NAME];

/** A sentence that says why these files cannot be written below any folder, or undefined. */
export function unsafePaths(paths: readonly string[]): string | undefined {
  const seen = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const path of paths) {
    const problem = OWN_NAMES.includes(path) ? 'Corral keeps this name for itself' : relativePathProblem(path);
    if (problem !== undefined) return `The export has a file ${JSON.stringify(path)}, and ${problem}.`;
    const folded = path.toLowerCase();
    const other = seen.get(folded);
    if (other !== undefined) return `The export has two files of one name: ${other} and ${path}.`;
    seen.set(folded, path);
    for (const folder of foldersOf(path)) {
      const like = folders.get(folder.toLowerCase()) ?? folder;
      if (like !== folder) return `The export has two folders of one name: ${like} and ${folder}.`;
      folders.set(folder.toLowerCase(), folder);
    }
  }
  const clash = [...folders.keys()].find((folder) => seen.has(folder));
  return clash === undefined ? undefined : `The export has a file and a folder of one name: ${clash}.`;
}

/** `a/b/c.tf` → `a`, `a/b`. */
export function foldersOf(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_part, index) => parts.slice(0, index + 1).join('/'));
}

/** The folder above `folder` that is an export's own, or undefined. */
export async function exportAround(fs: FileSystem, folder: string): Promise<string | undefined> {
  for (let above = dirname(folder), below = folder; above !== below; below = above, above = dirname(above)) {
    if (await kindAt(fs, join(above, MANIFEST_NAME))) return above;
  }
  return undefined;
}

export type DiskKind = 'file' | 'folder' | 'other';

/** What stands at a path, links not followed; undefined: nothing. */
export async function kindAt(fs: FileSystem, path: string): Promise<DiskKind | undefined> {
  try {
    const found = await fs.lstat(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** What stands where, asked of the disk once for each path: an export has a thousand files in a few folders. */
export function kindsBelow(fs: FileSystem, folder: string): (path: string) => Promise<DiskKind | undefined> {
  const known = new Map<string, Promise<DiskKind | undefined>>();
  return (path) => {
    const kind = known.get(path) ?? kindAt(fs, join(folder, path));
    known.set(path, kind);
    return kind;
  };
}

/** What an export finds where it would write: a file, nothing, or a reason not to write there. */
type Found = 'file' | undefined | { readonly blocked: string };

/**
 * Refuses a path where something in the folder would carry a write elsewhere or is no file: every part on the way must be a
 * real folder that is no export of its own, the end a real file, neither of them a link.
 */
export async function foundAt(kinds: ReturnType<typeof kindsBelow>, path: string): Promise<Found> {
  for (const part of foldersOf(path)) {
    const kind = await kinds(part);
    if (kind === undefined) return undefined;
    if (kind !== 'folder')
      return { blocked: `${part} is not a folder here, so ${path} cannot be written; move it away.` };
    if ((await kinds(`${part}/${MANIFEST_NAME}`)) !== undefined) {
      return { blocked: `${part} is an export of its own here, so ${path} cannot be written; choose another folder.` };
    }
  }
  const kind = await kinds(path);
  return kind === undefined || kind === 'file' ? kind : { blocked: `${path} is not a plain file here; move it away.` };
}

/** The path below `folder` with forward slashes. */
export function pathBelow(folder: string, file: string): string {
  return relative(folder, file).split(sep).join('/');
}
