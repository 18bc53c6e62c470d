import { stat } from 'node:fs/promises';
import type { Failure, OpenFile } from '../shared/ipc/contract.ts';
import { nodeFileSystem } from './file-system.ts';
import type { Handles } from './handles.ts';
import { readDesignFile } from './open-file.ts';
import { mustBeWritable } from './save-file.ts';

/** Opens a path that the host itself learned from a person, and gives it a handle. */
export async function openAt(handles: Handles, path: string): Promise<OpenFile | Failure> {
  const read = await readDesignFile(path);
  if (!read.ok) return read.error;
  const { name, folder, text, revision } = read.value;
  const readOnly = (await isWritable(path)) ? {} : { readOnly: true as const };
  return { handle: handles.give('file', path), name, folder, text, revision, ...readOnly };
}

async function isWritable(path: string): Promise<boolean> {
  try {
    await mustBeWritable(nodeFileSystem, path, (await stat(path)).mode);
    return true;
  } catch {
    return false;
  }
}
