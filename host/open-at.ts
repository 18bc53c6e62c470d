import type { Failure, OpenFile } from '../shared/ipc/contract.ts';
import type { FileSystem } from './file-system.ts';
import type { Handles } from './handles.ts';
import { readDesignFile } from './open-file.ts';
import { canBeSaved } from './save-file.ts';
import { removeLeftovers } from './temporary-files.ts';

/** Opens a path that the host itself learned from a person, and gives it a handle. */
export async function openAt(handles: Handles, path: string, fs: FileSystem): Promise<OpenFile | Failure> {
  const read = await readDesignFile(path, fs);
  if (!read.ok) return read.error;
  const { name, folder, text, revision } = read.value;
  await removeLeftovers(folder, fs);
  const readOnly = (await canBeSaved(fs, path)) ? {} : { readOnly: true as const };
  return { handle: handles.give('file', path), name, folder, text, revision, ...readOnly };
}
