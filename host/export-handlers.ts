import type { Handlers } from '../shared/ipc/contract.ts';
import { previewExport, writeExport } from './export-writer.ts';
import type { FileSystem } from './file-system.ts';
import type { Handles } from './handles.ts';

/** The channels that write exports. */
export function exportHandlers(handles: Handles, fs: FileSystem): Pick<Handlers, 'export:preview' | 'export:write'> {
  const unknown = { failed: 'This folder was not chosen here; choose it again.', code: 'refused' } as const;
  return {
    'export:preview': async ({ folder, target, files }) => {
      const path = handles.pathOf('folder', folder);
      if (path === undefined) return unknown;
      const preview = await previewExport({ folder: path, target, files, takeNew: () => false }, fs);
      return preview.ok ? { changes: [...preview.value] } : preview.error;
    },
    'export:write': async ({ folder, target, files, takeNew }) => {
      const path = handles.pathOf('folder', folder);
      if (path === undefined) return unknown;
      const taken = new Set(takeNew);
      const written = await writeExport({ folder: path, target, files, takeNew: (file) => taken.has(file) }, fs);
      return written.ok ? { changes: [...written.value], folder: path } : written.error;
    },
  };
}
