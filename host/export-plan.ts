import { isUtf8 } from 'node:buffer';
import { compareText } from '../shared/base/sort.ts';
import { mergeTexts } from '../shared/base/merge-texts.ts';
import type { ExportFile } from '../shared/export/types.ts';
import type { ChangedFile } from '../shared/ipc/contract.ts';
import type { ExportManifest } from './export-manifest.ts';
import { revisionOf } from './revision.ts';

/** Bytes of a kept file that are shown. */
const MOST_SHOWN = 1_000_000;

/** What to do with a file that a person edited since the last export; a merge that clashes keeps theirs. */
export type Choice = 'mine' | 'new' | 'merged';

/** One file and what becomes of it. `bytes` are there when it is written; `owned` is what the next manifest says of it. */
export interface PlannedFile extends ChangedFile {
  readonly bytes?: Uint8Array;
  readonly owned?: Owned;
}

/** What Corral made of a file, which is what a person's edits start from. */
interface Owned {
  readonly hash: string;
  readonly bytes?: Uint8Array;
}

/** The bytes of files by path. */
export type Base = ReadonlyMap<string, Uint8Array>;

/** What the folder says of itself. */
export interface Known {
  readonly manifest?: ExportManifest;
  readonly base: Base;
}

/** What is on disk and what Corral knows of it. */
interface Situation {
  readonly disk: Buffer | undefined;
  /** What Corral last wrote there. */
  readonly wrote: Owned | undefined;
}

/** What writing `files` over what the disk and the manifest say would do, sorted by path. `onDisk`: the bytes that stand at a path. */
export async function planExport(
  onDisk: (path: string) => Promise<Buffer | undefined> | undefined,
  files: readonly ExportFile[],
  { manifest, base }: Known,
  choose: (path: string) => Choice,
): Promise<PlannedFile[]> {
  const wrote = new Map(
    Object.entries(manifest?.files ?? {}).map(([path, hash]) => [path, { hash, ...bytesOf(base.get(path)) }]),
  );
  const planned: PlannedFile[] = [];
  for (const file of files) {
    const situation = { disk: await onDisk(file.path), wrote: wrote.get(file.path) };
    planned.push(produced(file, situation, choose(file.path)));
    wrote.delete(file.path);
  }
  for (const [path, owned] of wrote) {
    const left = leftOver(path, owned, await onDisk(path));
    if (left !== undefined) planned.push(left);
  }
  return planned.sort((a, b) => compareText(a.path, b.path));
}

function produced({ path, text }: ExportFile, { disk, wrote }: Situation, choice: Choice): PlannedFile {
  // A large export has megabytes of text: it becomes bytes once, for its hash, its file and what is kept of it.
  const bytes = Buffer.from(text);
  const owned = { hash: revisionOf(bytes), bytes };
  if (disk === undefined) return { path, change: 'add', bytes, owned };
  const now = revisionOf(disk);
  if (now === owned.hash) return { path, change: 'same', owned };
  const mine = mineOf(disk);
  if (wrote === undefined) return { path, change: 'foreign', ...mine };
  if (now === wrote.hash || choice === 'new') return { path, change: 'update', bytes, owned };
  const newIsOld = owned.hash === wrote.hash;
  const merged = choice === 'merged' && !newIsOld ? mergedOf(wrote, mine, text) : undefined;
  if (merged !== undefined) return { path, change: 'merge', bytes: Buffer.from(merged), owned };
  const base = newIsOld || mine.mine === undefined ? {} : baseOf(wrote);
  return { path, change: 'kept-edited', owned: wrote, newIsOld, ...mine, ...base };
}

/** Both sides' changes in one text; undefined when they clash, or when what both started from is not known. */
function mergedOf(wrote: Owned, { mine }: { readonly mine?: string }, next: string): string | undefined {
  const { base } = baseOf(wrote);
  const merge = base === undefined || mine === undefined ? undefined : mergeTexts(base, mine, next);
  return merge !== undefined && 'merged' in merge ? merge.merged : undefined;
}

/** A file that the export no longer has: removed, unless a person made it theirs. */
function leftOver(path: string, wrote: Owned, disk: Buffer | undefined): PlannedFile | undefined {
  if (disk === undefined) return undefined;
  return revisionOf(disk) === wrote.hash
    ? { path, change: 'remove' }
    : { path, change: 'kept-edited', owned: wrote, ...mineOf(disk) };
}

function baseOf({ bytes }: Owned): { readonly base?: string } {
  return bytes === undefined ? {} : { base: Buffer.from(bytes).toString('utf8') };
}

function bytesOf(bytes: Uint8Array | undefined): { readonly bytes?: Uint8Array } {
  return bytes === undefined ? {} : { bytes };
}

/** The text of a file that is kept, to show how it differs; nothing for what is no text or too long to read. */
function mineOf(disk: Buffer): { readonly mine?: string } {
  return disk.length <= MOST_SHOWN && isUtf8(disk) ? { mine: disk.toString('utf8') } : {};
}
