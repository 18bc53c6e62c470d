import { appendFileSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { plainError } from './plain-error.ts';

/** A log of two files: when the newer one is full it becomes the older one. */
const FULL_BYTES = 256_000;

export interface LogFile {
  readonly folder: string;
  /** One line: what the program did, in words of its own. Never a word of a design. */
  readonly note: (what: string) => void;
  readonly fail: (what: string, error: unknown) => void;
  /** Everything that is kept, oldest first. */
  readonly read: () => string;
}

/**
 * Where a program says what it did, for those who look for what went wrong. It is written at once, because the next
 * moment may be the last; that it cannot be written stops nothing.
 */
export function createLogFile(folder: string, home: string, now: () => Date, fullBytes = FULL_BYTES): LogFile {
  const [newer, older] = [join(folder, 'corral.log'), join(folder, 'corral.1.log')];
  const note = (what: string) => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (sizeOf(newer) > fullBytes) renameSync(newer, older);
      appendFileSync(newer, `${now().toISOString()} ${what.replaceAll('\n', '\n  ')}\n`, { mode: 0o600 });
    } catch {
      return;
    }
  };
  return {
    folder,
    note,
    fail: (what, error) => note(`${what}: ${plainError(error, home)}`),
    read: () => `${textOf(older)}${textOf(newer)}`,
  };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
