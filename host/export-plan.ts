import { join } from 'node:path';
import { compareText } from '../shared/base/sort.ts';
import type { ExportFile } from '../shared/export/types.ts';
import type { ChangedFile } from '../shared/ipc/contract.ts';
import type { ExportManifest } from './export-manifest.ts';
import { readIfThere, type FileSystem } from './file-system.ts';
import { revisionOf } from './revision.ts';

/** One file and what becomes of it. `text` is there when it is written; `owned` is what the next manifest says of it. */
export interface PlannedFile extends ChangedFile {
  readonly text?: string;
  readonly owned?: string;
}

interface Situation {
  /** Hash on disk. */
  readonly disk: string | undefined;
  /** Hash when Corral last wrote it. */
  readonly wrote: string | undefined;
  readonly overwriteEdited: boolean;
}

/** What writing `files` over what the disk and the manifest say would do, sorted by path. Reads only. */
export async function planExport(
  fs: FileSystem,
  folder: string,
  files: readonly ExportFile[],
  manifest: ExportManifest | undefined,
  overwriteEdited: boolean,
): Promise<PlannedFile[]> {
  const wrote = new Map(Object.entries(manifest?.files ?? {}));
  const diskHash = async (path: string) => {
    const bytes = await readIfThere(fs, join(folder, path));
    return bytes === undefined ? undefined : revisionOf(bytes);
  };
  const planned: PlannedFile[] = [];
  for (const file of files) {
    planned.push(produced(file, { disk: await diskHash(file.path), wrote: wrote.get(file.path), overwriteEdited }));
    wrote.delete(file.path);
  }
  for (const [path, hash] of wrote) {
    const left = leftOver(path, hash, await diskHash(path));
    if (left !== undefined) planned.push(left);
  }
  return planned.sort((a, b) => compareText(a.path, b.path));
}

function produced({ path, text }: ExportFile, { disk, wrote, overwriteEdited }: Situation): PlannedFile {
  const hash = revisionOf(text);
  if (disk === undefined) return { path, change: 'add', text, owned: hash };
  if (disk === hash) return { path, change: 'same', owned: hash };
  if (wrote === undefined) return { path, change: 'foreign' };
  if (disk === wrote || overwriteEdited) return { path, change: 'update', text, owned: hash };
  return { path, change: 'kept-edited', owned: wrote };
}

/** A file that the export no longer has: removed, unless a person made it theirs. */
function leftOver(path: string, wrote: string, disk: string | undefined): PlannedFile | undefined {
  if (disk === undefined) return undefined;
  return disk === wrote ? { path, change: 'remove' } : { path, change: 'kept-edited', owned: wrote };
}
