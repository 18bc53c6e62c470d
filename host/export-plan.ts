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

/** One file and what becomes of it. `text` is there when it is written; `owned` is what the next manifest says of it. */
export interface PlannedFile extends ChangedFile {
  readonly text?: string;
  readonly owned?: Owned;
}

/** What Corral made of a file, which is what a person's edits start from. */
interface Owned {
  readonly hash: string;
  readonly text?: string;
}

/** What the folder says of itself. */
export interface Known {
  readonly manifest?: ExportManifest;
  readonly base: ReadonlyMap<string, string>;
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
    Object.entries(manifest?.files ?? {}).map(([path, hash]) => [path, { hash, ...textOf(base.get(path)) }]),
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
  const owned = { hash: revisionOf(text), text };
  if (disk === undefined) return { path, change: 'add', text, owned };
  const now = revisionOf(disk);
  if (now === owned.hash) return { path, change: 'same', owned };
  const mine = mineOf(disk);
  if (wrote === undefined) return { path, change: 'foreign', ...mine };
  if (now === wrote.hash || choice === 'new') return { path, change: 'update', text, owned };
  const newIsOld = owned.hash === wrote.hash;
  const merged = choice === 'merged' && !newIsOld ? mergedOf(wrote, mine, text) : undefined;
  if (merged !== undefined) return { path, change: 'merge', text: merged, owned };
  const base = newIsOld || mine.mine === undefined ? {} : baseOf(wrote);
  return { path, change: 'kept-edited', owned: wrote, newIsOld, ...mine, ...base };
}

/** Both sides' changes in one text; undefined when they clash, or when what both started from is not known. */
function mergedOf({ text: base }: Owned, { mine }: { readonly mine?: string }, next: string): string | undefined {
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

function baseOf({ text }: Owned): { readonly base?: string } {
  return text === undefined ? {} : { base: text };
}

function textOf(text: string | undefined): { readonly text?: string } {
  return text === undefined ? {} : { text };
}

/** The text of a file that is kept, to show how it differs; nothing for what is no text or too long to read. */
function mineOf(disk: Buffer): { readonly mine?: string } {
  return disk.length <= MOST_SHOWN && isUtf8(disk) ? { mine: disk.toString('utf8') } : {};
}
