import * as fs from 'node:fs/promises';

/** The calls that writing uses, passed in so that tests can make any of them fail. */
export type FileSystem = Pick<
  typeof fs,
  | 'open'
  | 'rename'
  | 'link'
  | 'rm'
  | 'rmdir'
  | 'readFile'
  | 'lstat'
  | 'stat'
  | 'realpath'
  | 'readlink'
  | 'mkdir'
  | 'access'
  | 'chmod'
> & {
  /** Names only. */
  readonly readdir: (path: string) => Promise<string[]>;
};

export const nodeFileSystem: FileSystem = fs;

/** The code that Node gives an operation that failed, such as ENOSPC. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The bytes of a file, or undefined when there is none. Other errors are thrown. */
export async function readIfThere(fs: Pick<FileSystem, 'readFile'>, path: string): Promise<Buffer | undefined> {
  try {
    return await fs.readFile(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
