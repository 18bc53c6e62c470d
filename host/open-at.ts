import type { Failure, OpenFile } from '../shared/ipc/contract.ts';
import type { Handles } from './handles.ts';
import { readDesignFile } from './open-file.ts';

/** Opens a path that the host itself learned from a person, and gives it a handle. */
export async function openAt(handles: Handles, path: string): Promise<OpenFile | Failure> {
  const read = await readDesignFile(path);
  if (!read.ok) return read.error;
  const { name, folder, text, revision } = read.value;
  return { handle: handles.give('file', path), name, folder, text, revision };
}
