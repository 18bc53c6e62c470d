import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { sortBy } from '../shared/base/sort.ts';
import { foldersOf, kindAt, kindsBelow } from './export-folder.ts';
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
const AT_ONCE = 64;

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
    const moves = await movesFor(changes, kindsBelow(fs, folder));
    const texts = moves.flatMap((move) =>
      move.texts.map((one) => ({ ...one, path: join(stage, move.ready, one.path) })),
    );
    await writeTexts(fs, texts, (flushed) => progress(flushed, changes.length));
    for (const move of moves) await swap({ fs, folder, stage, undo }, move);
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

/** A file below a folder, or the folder's own place when `path` is empty. */
interface StagedText {
  readonly path: string;
  readonly text: NonNullable<DiskChange['text']>;
}

/** One name that changes hands: of a file, or of a folder that is not there yet, with all that comes into it. */
interface Move {
  /** Below the folder of the export. */
  readonly at: string;
  /** Below the stage: what comes there, and where what is there goes. */
  readonly ready: string;
  readonly aside: string;
  /** Empty: the file only goes. */
  readonly texts: StagedText[];
}

/** In the order of the changes: a large export makes a thousand folders, and they all come with the one that they are in. */
async function movesFor(
  changes: readonly DiskChange[],
  kinds: ReturnType<typeof kindsBelow>,
): Promise<readonly Move[]> {
  const moves = new Map<string, Move>();
  for (const { path, text } of changes) {
    const at = (text === undefined ? undefined : await firstMissing(foldersOf(path), kinds)) ?? path;
    const known = moves.get(at) ?? { at, ready: `new-${moves.size}`, aside: `old-${moves.size}`, texts: [] };
    if (text !== undefined) known.texts.push({ path: path.slice(at.length + 1), text });
    moves.set(at, known);
  }
  return [...moves.values()];
}

async function firstMissing(
  folders: readonly string[],
  kinds: ReturnType<typeof kindsBelow>,
): Promise<string | undefined> {
  for (const folder of folders) if ((await kinds(folder)) === undefined) return folder;
  return undefined;
}

/** Nearly all of the time is spent here: names change hands at once. `told`: how many texts are on the disk. */
async function writeTexts(
  fs: FileSystem,
  texts: readonly StagedText[],
  told: (flushed: number) => void,
): Promise<void> {
  const queue = texts.values();
  const folders = new Map<string, Promise<unknown>>();
  const folderOf = (path: string) => {
    const parent = dirname(path);
    const made = folders.get(parent) ?? fs.mkdir(parent, { recursive: true });
    folders.set(parent, made);
    return made;
  };
  let [flushed, broken] = [0, false];
  const lane = async (): Promise<void> => {
    for (const { path, text } of queue) {
      if (broken) return;
      await folderOf(path);
      await writeFlushed(fs, path, typeof text === 'function' ? await text() : text);
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
  readonly undo: Undo[];
}

async function swap({ fs, folder, stage, undo }: Swapping, { at, ready, aside, texts }: Move): Promise<void> {
  const [target, next, old] = [join(folder, at), join(stage, ready), join(stage, aside)];
  // Only a file makes room: anything else came meanwhile, is not Corral's to move, and lets the next rename fail.
  if (texts.every(({ path }) => path === '') && (await kindAt(fs, target)) === 'file') {
    await renamePatiently(fs, target, old);
    undo.push(() => renamePatiently(fs, old, target));
    if (texts.length > 0) await fs.chmod(next, (await fs.stat(old)).mode & 0o7777);
  }
  if (texts.length === 0) return;
  await renamePatiently(fs, next, target);
  undo.push(() => takeAway(fs, target, texts));
}

/** Only what was brought: a file that another program put beside it stays, and so does the folder around that. */
async function takeAway(fs: FileSystem, target: string, texts: readonly StagedText[]): Promise<void> {
  for (const { path } of texts) await fs.rm(join(target, path), { force: true });
  const folders = new Set(texts.flatMap(({ path }) => (path === '' ? [] : ['', ...foldersOf(path)])));
  for (const one of sortBy(folders, (path) => path).reverse()) await fs.rmdir(join(target, one));
}

/** Makes a folder and what is missing above it, and remembers to take away exactly those. */
async function makeFolder(fs: FileSystem, folder: string, undo: Undo[]): Promise<void> {
  const missing: string[] = [];
  for (let at = folder; (await kindAt(fs, at)) === undefined; at = dirname(at)) missing.unshift(at);
  for (const path of missing) {
    await fs.mkdir(path);
    undo.push(() => fs.rmdir(path));
  }
}
