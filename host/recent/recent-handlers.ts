import { basename, dirname } from 'node:path';
import type { Handlers } from '../../shared/ipc/contract.ts';
import type { recentChannels } from '../../shared/ipc/recent-channels.ts';
import type { HostWindow } from '../handler-deps.ts';
import { UNKNOWN_HANDLE, type Handles } from '../handles.ts';
import type { RecentFiles } from './recent-files.ts';

/** The channels of designs that were open before; a host without a folder of its own remembers none. */
export function recentHandlers(
  recent: RecentFiles | undefined,
  handles: Handles,
  window: Pick<HostWindow, 'noteRecent' | 'recentChanged'> | undefined,
): Pick<Handlers, keyof typeof recentChannels> {
  return {
    'recent:list': async () => {
      const files = (await recent?.list()) ?? [];
      return { files: files.map((file) => ({ ...placeOf(file.path, handles), ...shown(file) })) };
    },
    'recent:note': async ({ handle, picture }) => {
      const path = handles.pathOf('file', handle);
      if (path === undefined) return UNKNOWN_HANDLE;
      window?.noteRecent(path);
      const noted = await recent?.note(path, picture);
      window?.recentChanged();
      return noted === undefined || noted.ok ? null : noted.error;
    },
    'recent:forget': async ({ handle }) => {
      const path = handles.pathOf('file', handle);
      if (path === undefined) return UNKNOWN_HANDLE;
      const gone = await recent?.forget(path);
      window?.recentChanged();
      return gone === undefined || gone.ok ? null : gone.error;
    },
  };
}

function placeOf(path: string, handles: Handles) {
  return { handle: handles.give('file', path), name: basename(path), folder: dirname(path) };
}

function shown({ at, gone, picture }: Awaited<ReturnType<RecentFiles['list']>>[number]) {
  return { at, ...(gone ? { gone: true as const } : {}), ...(picture === undefined ? {} : { picture }) };
}
