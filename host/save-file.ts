import { constants } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { err, ok, type Result } from '../shared/base/result.ts';
import type { Failure } from '../shared/ipc/contract.ts';
import { errorCode, nodeFileSystem, readIfThere, type FileSystem } from './file-system.ts';
import { ioFailure } from './io-failure.ts';
import { renamePatiently } from './rename-patiently.ts';
import { revisionOf } from './revision.ts';
import { deviceProblem } from './safe-name.ts';
import { removeLeftovers, temporaryName } from './temporary-files.ts';

export interface SaveRequest {
  readonly path: string;
  /** Text is written as UTF-8. */
  readonly text: string | Uint8Array;
  /** `revisionOf` the bytes that the writer last saw; null: the file is new, or may be replaced. */
  readonly revision: string | null;
}

/**
 * The one way a single file is written. The new text goes to a file beside the old one, is flushed, and takes its name:
 * whatever fails, the old file is whole. Links stay links. Returns the revision that is now on disk.
 */
export async function saveFile(
  request: SaveRequest,
  fs: FileSystem = nodeFileSystem,
): Promise<Result<{ readonly revision: string }, Failure>> {
  const name = basename(request.path);
  const device = deviceProblem(request.path);
  if (device !== undefined) return err({ failed: `${name} cannot be saved: ${device}.`, code: 'refused' });
  try {
    const target = await followLink(fs, request.path);
    const mode = await modeOf(fs, target);
    if (mode !== undefined) await mustBeWritable(fs, target, mode);
    return await replace(fs, target, mode, request);
  } catch (error) {
    return err(ioFailure(error, name, 'saved'));
  }
}

async function replace(fs: FileSystem, target: string, mode: number | undefined, request: SaveRequest) {
  const { text, revision } = request;
  const temporary = join(dirname(target), temporaryName());
  try {
    await writeFlushed(fs, temporary, text, mode);
    const changed = revision === null ? undefined : await changedSince(fs, target, revision);
    if (changed !== undefined) {
      await fs.rm(temporary, { force: true });
      return err(changed);
    }
    await renamePatiently(fs, temporary, target);
  } catch (error) {
    await fs.rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(fs, dirname(target));
  await removeLeftovers(dirname(target), fs);
  return readBack(fs, target, text);
}

/** Where a link leads, also one to a file that is not there yet: saving makes that file. */
async function followLink(fs: FileSystem, path: string): Promise<string> {
  try {
    return await fs.realpath(path);
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    // Links in a circle are another error: each one followed here is one fewer.
    const link = await fs.readlink(path).catch(() => undefined);
    return link === undefined ? path : followLink(fs, resolve(await fs.realpath(dirname(path)), link));
  }
}

async function modeOf(fs: FileSystem, path: string): Promise<number | undefined> {
  try {
    return (await fs.stat(path)).mode & 0o7777;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether a file that is there could be saved now. */
export async function canBeSaved(fs: FileSystem, path: string): Promise<boolean> {
  try {
    const target = await followLink(fs, path);
    await mustBeWritable(fs, target, (await fs.stat(target)).mode);
    return true;
  } catch {
    return false;
  }
}

/**
 * A file without any right to write is one that somebody protected, even from those who may write everything. Its folder must be writable, too: the
 * new text is written beside the old one.
 */
async function mustBeWritable(fs: FileSystem, path: string, mode: number): Promise<void> {
  if ((mode & 0o222) === 0) throw Object.assign(new Error('no right to write'), { code: 'EACCES' });
  await fs.access(path, constants.W_OK);
  await fs.access(dirname(path), constants.W_OK);
}

/** Writes a file that must not exist yet and waits until the disk has it. */
export async function writeFlushed(
  fs: FileSystem,
  path: string,
  text: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const file = await fs.open(path, 'wx');
  try {
    await file.writeFile(text);
    if (mode !== undefined) await file.chmod(mode);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function changedSince(fs: FileSystem, target: string, revision: string): Promise<Failure | undefined> {
  const bytes = await readIfThere(fs, target);
  if (bytes !== undefined && revisionOf(bytes) === revision) return undefined;
  const what = bytes === undefined ? 'was removed' : 'was changed by another program';
  return {
    failed: `${basename(target)} ${what} since it was opened; save under another name, or open it again.`,
    code: 'changed-on-disk',
  };
}

/** Makes the new name durable. Some systems cannot flush a folder; the file itself is flushed already. */
async function flushFolder(fs: FileSystem, folder: string): Promise<void> {
  try {
    const handle = await fs.open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch {
    // Windows and some network disks refuse: nothing else can be done.
  }
}

async function readBack(fs: FileSystem, target: string, text: string | Uint8Array) {
  const revision = revisionOf(await fs.readFile(target));
  if (revision === revisionOf(text)) return ok({ revision });
  const failed = `${basename(target)} reads back different from what was written; save it in another place.`;
  return err<Failure>({ failed, code: 'io' });
}
