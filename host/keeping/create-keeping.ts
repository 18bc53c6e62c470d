import { join } from 'node:path';
import { nodeFileSystem, type FileSystem } from '../file-system.ts';
import { createRecentFiles } from '../recent/recent-files.ts';
import { createSettings } from '../settings/settings.ts';
import { bootTime, isRunning, markOf } from '../running.ts';
import { createJournals } from './journals.ts';
import type { Keeping } from './keeping-handlers.ts';
import { createSnapshots } from './snapshots.ts';

/** Journals, earlier versions, the list of recent files and settings in Corral's data folder; journals are signed by this process. */
export function createKeeping(folder: string, fs: FileSystem = nodeFileSystem, now = () => new Date()): Keeping {
  const bootedAt = bootTime(now());
  const owner = { pid: process.pid, since: now().toISOString(), mark: markOf(process.pid) };
  return {
    journals: createJournals({
      folder: join(folder, 'journals'),
      fs,
      now,
      owner,
      isRunning: (other) => isRunning(other, bootedAt),
    }),
    snapshots: createSnapshots(join(folder, 'versions'), fs),
    recent: createRecentFiles(join(folder, 'recent'), fs, now),
    settings: createSettings(folder, fs),
  };
}
