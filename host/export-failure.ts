import { basename, isAbsolute, join, resolve } from 'node:path';
import type { Failure } from '../shared/ipc/contract.ts';
import { pathBelow } from './export-folder.ts';
import { errorCode } from './file-system.ts';
import { ioFailure } from './io-failure.ts';

/** Why an export was not written, as a sentence that names the file where the system does. */
export function exportFailure(error: unknown, folder: string, done: string): Failure {
  const name = basename(resolve(folder));
  if (errorCode(error) !== 'ENOENT') return ioFailure(error, nameIn(error, folder) ?? name, done);
  // What is missing is made before it is written to.
  const failed = `${name} cannot be ${done}: the folder went away meanwhile, or cannot be made there; choose another folder.`;
  return { failed, code: 'not-found' };
}

/** `out/network.tf`; undefined for what an export only keeps for a moment, and for what is elsewhere. */
function nameIn(error: unknown, folder: string): string | undefined {
  const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;
  if (path === undefined) return undefined;
  const below = pathBelow(resolve(folder), path);
  const own = below === '' || below.startsWith('..') || isAbsolute(below) || /^\.corral-export-/.test(below);
  return own ? undefined : join(basename(resolve(folder)), below);
}
