import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { kindAt } from './export-folder.ts';
import type { FileSystem } from './file-system.ts';
import { renamePatiently } from './rename-patiently.ts';
import { writeFlushed } from './save-file.ts';

/** A file to write, or without `text` to remove. Paths are checked before: relative, no links on the way. */
export interface DiskChange {
  readonly path: string;
  readonly text?: Text | (() => Promise<Text>);
}

type Text = string | Uint8Array;

/** Files that are written and flushed at once: a disk flushes many in little more time than one. */
const AT_ONCE = 16;

/** Files that are in place, of all that change. */
export type Progress = (done: number, total: number) => void;

type Undo = () => Promise<unknown>;

/**
 * Makes all changes below `folder`, or none: new texts are written and flushed aside, old files are moved aside, and
 * only then do names change hands. A failure undoes every step already made, newest first, and is thrown on.
 */
export async function applyChanges(
  folder: string,
  changes: readonly DiskChange[],
  fs: FileSystem,
  progress: Progress = () => undefined,
): Promise<void> {
  const undo: Undo[] = [];
  const stage = join(folder, `.corral-export-${randomBytes(6).toString('hex')}`);
  try {
    await makeFolder(fs, folder, undo);
    await fs.mkdir(stage);
    undo.push(() => fs.rm(stage, { recursive: true, force: true }));
    await stageTexts(fs, stage, changes, (flushed) => progress(flushed, changes.length));
    const made = new Set<string>();
    for (const [index, change] of changes.entries()) {
      await swap({ fs, folder, stage, made, undo }, index, change);
    }
  } catch (error) {
    await rollBack(undo);
    throw error;
  }
  // All names are in place: what is left aside must not undo them.
  await fs.rm(stage, { recursive: true, force: true }).catch(() => undefined);
}

/** Stops at a step that fails, because the earlier ones would throw away the old files that are still aside. */
async function rollBack(undo: Undo[]): Promise<void> {
  try {
    for (const step of undo.reverse()) await step();
  } catch {
    // The old files stay in the folder's `.corral-export-…`.
  }
}

/** Nearly all of the time is spent here: names change hands at once. `told`: how many texts are on the disk. */
async function stageTexts(
  fs: FileSystem,
  stage: string,
  changes: readonly DiskChange[],
  told: (flushed: number) => void,
): Promise<void> {
  const writes = changes.flatMap(({ text }, index) => (text === undefined ? [] : [{ text, index }]));
  const queue = writes.values();
  let [flushed, broken] = [0, false];
  const lane = async (): Promise<void> => {
    for (const { text, index } of queue) {
      if (broken) return;
      await writeFlushed(fs, join(stage, `new-${index}`), typeof text === 'function' ? await text() : text);
      told((flushed += 1));
    }
  };
  // All of them end before the first failure is thrown, so that none writes into a folder that is being removed.
  const ended = await Promise.allSettled(
    Array.from({ length: AT_ONCE }, () =>
      lane().catch((error: unknown) => {
        broken = true;
        throw error;
      }),
    ),
  );
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

interface Swapping {
  readonly fs: FileSystem;
  readonly folder: string;
  readonly stage: string;
  /** Folders that were not there before: nothing can stand in them. */
  readonly made: Set<string>;
  readonly undo: Undo[];
}

async function swap(
  { fs, folder, stage, made, undo }: Swapping,
  index: number,
  { path, text }: DiskChange,
): Promise<void> {
  const target = join(folder, path);
  const old = join(stage, `old-${index}`);
  const parent = dirname(target);
  if (text !== undefined) for (const one of await makeFolder(fs, parent, undo, made)) made.add(one);
  if (!made.has(parent) && (await kindAt(fs, target)) !== undefined) {
    await renamePatiently(fs, target, old);
    undo.push(() => renamePatiently(fs, old, target));
    if (text !== undefined) await fs.chmod(join(stage, `new-${index}`), (await fs.stat(old)).mode & 0o7777);
  }
  if (text === undefined) return;
  await renamePatiently(fs, join(stage, `new-${index}`), target);
  undo.push(() => fs.rm(target, { force: true }));
}

/** Makes a folder and what is missing above it, which it returns, and remembers to take away exactly those. */
async function makeFolder(
  fs: FileSystem,
  folder: string,
  undo: Undo[],
  made: ReadonlySet<string> = new Set(),
): Promise<readonly string[]> {
  const missing: string[] = [];
  const stands = async (at: string) => made.has(at) || (!made.has(dirname(at)) && (await kindAt(fs, at)) !== undefined);
  for (let at = folder; !(await stands(at)); at = dirname(at)) missing.unshift(at);
  for (const path of missing) {
    await fs.mkdir(path);
    undo.push(() => fs.rmdir(path));
  }
  return missing;
}
