import { basename, dirname } from 'node:path';
import { err, ok, type Result } from '../shared/base/result.ts';
import type { Failure } from '../shared/ipc/contract.ts';
import { MAX_DESIGN_BYTES } from '../shared/ipc/limits.ts';
import { nodeFileSystem, type FileSystem } from './file-system.ts';
import { ioFailure } from './io-failure.ts';
import { revisionOf } from './revision.ts';

export interface ReadFile {
  readonly path: string;
  readonly name: string;
  readonly folder: string;
  readonly text: string;
  /** SHA-256 of the bytes. */
  readonly revision: string;
}

/** Reads a design file. Its size is asked first, so that a huge file is refused instead of read. */
export async function readDesignFile(
  path: string,
  fs: FileSystem = nodeFileSystem,
): Promise<Result<ReadFile, Failure>> {
  const name = basename(path);
  try {
    const { size, isFile } = await sizeOf(fs, path);
    if (!isFile) return refused(`${name} is not a file; choose a .corral file.`);
    if (size > MAX_DESIGN_BYTES) return refused(tooLarge(name, size));
    const bytes = await fs.readFile(path);
    const text = decodeUtf8(bytes);
    if (text === undefined) return refused(`${name} is not UTF-8 text; choose a .corral file, or save it as UTF-8.`);
    return ok({ path, name, folder: dirname(path), text, revision: revisionOf(bytes) });
  } catch (error) {
    return err(ioFailure(error, name, 'opened'));
  }
}

/** The text of UTF-8 bytes, its byte order mark kept; undefined when they are something else. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function tooLarge(name: string, size: number): string {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;
  return `${name} has ${megabytes(size)} and a design has at most ${megabytes(MAX_DESIGN_BYTES)}; choose a .corral file.`;
}

async function sizeOf(fs: FileSystem, path: string): Promise<{ size: number; isFile: boolean }> {
  const found = await fs.stat(path);
  return { size: found.size, isFile: found.isFile() };
}

function refused(failed: string): Result<never, Failure> {
  return err({ failed, code: 'refused' });
}
