import type { Failure } from '../shared/ipc/contract.ts';
import { errorCode } from './file-system.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder; check the path',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EISDIR: 'it is a folder; choose a file',
  EACCES: 'permission is denied; choose another place or change its permissions',
  EPERM: 'the system does not permit it; choose another place or change its permissions',
  EROFS: 'the disk is read-only; choose another place',
  ENOSPC: 'the disk is full; free some space and try again',
  EDQUOT: 'the disk quota is used up; free some space and try again',
  EIO: 'the disk reported an error; choose another place',
  EXDEV: 'the place spans two disks; choose another place',
  ELOOP: 'its links lead in a circle; choose the file itself',
  ENAMETOOLONG: 'the name is too long; choose a shorter one',
  EBUSY: 'another program holds it; close it there and try again',
  ETXTBSY: 'another program holds it; close it there and try again',
  ETIMEDOUT: 'the network folder does not answer; try again, or choose a place on this computer',
  ESTALE: 'the network folder is gone; choose a place on this computer',
  EHOSTDOWN: 'the computer that holds the folder does not answer; choose a place on this one',
  EMFILE: 'too many files are open; close some programs and try again',
};

/** A file is saved by making it: what is missing then is its folder. */
const WHEN_SAVED: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is gone; bring it back, or choose another place',
};

/** Another place, or another right to write, is needed: trying again alone would not help. */
const READ_ONLY = new Set(['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ETXTBSY']);

/** An operating system's error as a sentence: `NAME cannot be DONE: why; what to do.` Never a stack or a number. */
export function ioFailure(error: unknown, name: string, done: string): Failure {
  const code = errorCode(error) ?? '';
  const known = done === 'saved' ? (WHEN_SAVED[code] ?? REASONS[code]) : REASONS[code];
  const reason = known ?? `the system reported ${code === '' ? 'an unknown error' : code}`;
  const kind = code === 'ENOENT' ? 'not-found' : READ_ONLY.has(code) ? 'read-only' : 'io';
  return { failed: `${name} cannot be ${done}: ${reason}.`, code: kind };
}
