import { basename, dirname, join } from 'node:path';
import { compareText } from '../shared/base/sort.ts';
import type { Response } from '../shared/ipc/contract.ts';
import { isDesignName } from './design-name.ts';
import type { FileSystem } from './file-system.ts';
import type { Handles } from './handles.ts';
import { ioFailure } from './io-failure.ts';

type Kind = 'folder' | 'design';

/** A folder's sub-folders and designs, folders first, hidden ones left out; every one with a handle. */
export async function listFolder(handles: Handles, path: string, fs: FileSystem): Promise<Response<'files:list'>> {
  try {
    const names = (await fs.readdir(path)).filter((name) => !name.startsWith('.')).sort(compareText);
    const found = await Promise.all(names.map(async (name) => ({ name, kind: await kindOf(fs, join(path, name)) })));
    const entries = (['folder', 'design'] as const).flatMap((kind) =>
      found
        .filter((one) => one.kind === kind)
        .map(({ name }) => ({
          handle: handles.give(kind === 'folder' ? 'folder' : 'file', join(path, name)),
          name,
          kind,
        })),
    );
    const parent = dirname(path) === path ? {} : { parent: handles.give('folder', dirname(path)) };
    return { folder: path, handle: handles.give('folder', path), ...parent, entries };
  } catch (error) {
    return ioFailure(error, basename(path) || path, 'listed');
  }
}

/** Follows links; what is neither a folder nor a design, or cannot be looked at, is not shown. */
async function kindOf(fs: FileSystem, path: string): Promise<Kind | undefined> {
  const found = await fs.stat(path).catch(() => undefined);
  if (found?.isDirectory()) return 'folder';
  return found?.isFile() && isDesignName(path) ? 'design' : undefined;
}
