import { setTimeout } from 'node:timers/promises';
import { nodeFileSystem, type FileSystem } from '../file-system.ts';

/** What a disk can do to a call: fail with a code, or keep whoever asked waiting. */
export type Fault = 'ENOSPC' | 'EACCES' | 'EIO' | 'EXDEV' | 'slow';

export interface FaultyFileSystem {
  readonly fs: FileSystem;
  /** The calls made so far, those of open files too, such as `file.sync`. */
  readonly calls: readonly string[];
}

const SLOW_MS = 30;

/** A test's computer keeps running: waiting for its disk a thousand times would only be slow. */
const FLUSHES = new Set<unknown>(['sync', 'datasync']);

/** The real file system, except for one call: the `at`th that is made, counted from 0. Nothing is flushed. */
export function faultyFileSystem(fault?: Fault, at = -1): FaultyFileSystem {
  const calls: string[] = [];
  const strike = async (name: string) => {
    calls.push(name);
    if (calls.length - 1 !== at) return;
    if (fault === 'slow') await setTimeout(SLOW_MS);
    else throw Object.assign(new Error(`${fault}: made up`), { code: fault });
  };
  const watch = <T extends object>(target: T, prefix: string): T =>
    new Proxy(target, {
      get: (real, key) => {
        const value: unknown = Reflect.get(real, key);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          // A file is closed whatever happens then: the process has only so many.
          const late = key === 'close';
          if (!late) await strike(`${prefix}${String(key)}`);
          const answer: unknown = FLUSHES.has(key) ? undefined : await value.apply(real, args);
          if (late) await strike(`${prefix}${String(key)}`);
          return key === 'open' ? watch(answer as object, 'file.') : answer;
        };
      },
    });
  return { fs: watch({ ...nodeFileSystem }, ''), calls };
}
