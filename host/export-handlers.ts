import type { Handlers, Response } from '../shared/ipc/contract.ts';
import { previewExport, writeExport } from './export-writer.ts';
import type { FileSystem } from './file-system.ts';
import type { Handles } from './handles.ts';

type Channels = 'export:preview' | 'export:write' | 'export:progress';

/** The channels that write exports. */
export function exportHandlers(handles: Handles, fs: FileSystem): Pick<Handlers, Channels> {
  const unknown = { failed: 'This folder was not chosen here; choose it again.', code: 'refused' } as const;
  /** How far each writing that goes on has come, by folder. */
  const running = new Map<string, Response<'export:progress'>>();
  return {
    'export:preview': async ({ folder, target, files }) => {
      const path = handles.pathOf('folder', folder);
      if (path === undefined) return unknown;
      const preview = await previewExport({ folder: path, target, files, choose: () => 'mine' }, fs);
      return preview.ok ? { changes: [...preview.value] } : preview.error;
    },
    'export:write': async ({ folder, target, files, choices }) => {
      const path = handles.pathOf('folder', folder);
      if (path === undefined) return unknown;
      const chosen = new Map(Object.entries(choices));
      const progress = (done: number, total: number) => running.set(folder, { done, total });
      const choose = (file: string) => chosen.get(file) ?? 'mine';
      try {
        const written = await writeExport({ folder: path, target, files, choose, progress }, fs);
        return written.ok ? { changes: [...written.value], folder: path } : written.error;
      } finally {
        running.delete(folder);
      }
    },
    'export:progress': ({ folder }) => Promise.resolve(running.get(folder) ?? null),
  };
}
