import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { compareText } from '../shared/base/sort.ts';
import type { ExportFile } from '../shared/export/types.ts';
import type { ChangedFile } from '../shared/ipc/contract.ts';
import type { ExportManifest } from './export-manifest.ts';
import { readIfThere, type FileSystem } from './file-system.ts';
import { revisionOf } from './revision.ts';

/** Bytes of a kept file that are shown. */
const MOST_SHOWN = 1_000_000;

/** One file and what becomes of it. `text` is there when it is written; `owned` is what the next manifest says of it. */
export interface PlannedFile extends ChangedFile {
  readonly text?: string;
  readonly owned?: string;
}

/** What is on disk and what Corral knows of it. */
interface Situation {
  readonly disk: Buffer | undefined;
  /** Hash when Corral last wrote it. */
  readonly wrote: string | undefined;
}

/** What writing `files` over what the disk and the manifest say would do, sorted by path. Reads only. */
export async function planExport(
  fs: FileSystem,
  folder: string,
  files: readonly ExportFile[],
  manifest: ExportManifest | undefined,
  takeNew: (path: string) => boolean,
): Promise<PlannedFile[]> {
  const wrote = new Map(Object.entries(manifest?.files ?? {}));
  const onDisk = (path: string) => readIfThere(fs, join(folder, path));
  const planned: PlannedFile[] = [];
  for (const file of files) {
    const situation = { disk: await onDisk(file.path), wrote: wrote.get(file.path) };
    planned.push(produced(file, situation, takeNew(file.path)));
    wrote.delete(file.path);
  }
  for (const [path, hash] of wrote) {
    const left = leftOver(path, hash, await onDisk(path));
    if (left !== undefined) planned.push(left);
  }
  return planned.sort((a, b) => compareText(a.path, b.path));
}

function produced({ path, text }: ExportFile, { disk, wrote }: Situation, takeNew: boolean): PlannedFile {
  const next = revisionOf(text);
  if (disk === undefined) return { path, change: 'add', text, owned: next };
  const now = revisionOf(disk);
  if (now === next) return { path, change: 'same', owned: next };
  if (wrote === undefined) return { path, change: 'foreign', ...mineOf(disk) };
  if (now === wrote || takeNew) return { path, change: 'update', text, owned: next };
  return { path, change: 'kept-edited', owned: wrote, newIsOld: next === wrote, ...mineOf(disk) };
}

/** A file that the export no longer has: removed, unless a person made it theirs. */
function leftOver(path: string, wrote: string, disk: Buffer | undefined): PlannedFile | undefined {
  if (disk === undefined) return undefined;
  return revisionOf(disk) === wrote
    ? { path, change: 'remove' }
    : { path, change: 'kept-edited', owned: wrote, ...mineOf(disk) };
}

/** The text of a file that is kept, to show how it differs; nothing for what is no text or too long to read. */
function mineOf(disk: Buffer): { readonly mine?: string } {
  return disk.length <= MOST_SHOWN && isUtf8(disk) ? { mine: disk.toString('utf8') } : {};
}
