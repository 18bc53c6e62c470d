import type { Failure, OpenFile } from '../shared/ipc/contract.ts';
import type { FileSystem } from './file-system.ts';
import type { Handles } from './handles.ts';
import { readDesignFile } from './open-file.ts';
import { giveFile, otherNames } from './same-file.ts';
import { canBeSaved } from './save-file.ts';
import { removeLeftovers } from './temporary-files.ts';

/** Opens a path that the host itself learned from a person, and gives it the handle that the file has under every name. */
export async function openAt(handles: Handles, given: string, fs: FileSystem): Promise<OpenFile | Failure> {
  const { handle, path } = await giveFile(handles, given, fs);
  const read = await readDesignFile(path, fs);
  if (!read.ok) return read.error;
  const { name, folder, text, revision } = read.value;
  await removeLeftovers(folder, fs);
  const readOnly = (await canBeSaved(fs, path)) ? {} : { readOnly: true as const };
  const linked = await otherNames(handles, path, fs);
  return { handle, name, folder, text, revision, ...readOnly, ...(linked.length === 0 ? {} : { linked: [...linked] }) };
}
