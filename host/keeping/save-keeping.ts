import type { Result } from '../../shared/base/result.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import { isDesignName } from '../design-name.ts';
import { nodeFileSystem, type FileSystem } from '../file-system.ts';
import { saveFile, type SaveRequest } from '../save-file.ts';
import type { Snapshots } from './snapshots.ts';

/** Saves that nobody asked for come every few seconds: one version in this time is enough of them. */
const BETWEEN_AUTOMATIC_MS = 5 * 60_000;

/** Saves a design, and keeps what the file held before and what it holds now. Other files are only saved. */
export async function saveKeeping(
  snapshots: Snapshots | undefined,
  request: SaveRequest,
  auto: boolean,
  fs: FileSystem = nodeFileSystem,
  now = new Date(),
): Promise<Result<{ readonly revision: string }, Failure>> {
  const { path, text } = request;
  if (snapshots === undefined || !isDesignName(path)) return saveFile(request, fs);
  const [newest] = await snapshots.list(path);
  const recent = newest !== undefined && Math.abs(now.getTime() - Date.parse(newest.at)) < BETWEEN_AUTOMATIC_MS;
  const before = newest === undefined ? await contentOf(fs, path) : undefined;
  const saved = await saveFile(request, fs);
  if (!saved.ok) return saved;
  if (before !== undefined) await snapshots.keep(path, before.bytes, before.at);
  if (!(auto && recent)) await snapshots.keep(path, Buffer.from(text), now);
  return saved;
}

async function contentOf(fs: FileSystem, path: string): Promise<{ bytes: Uint8Array; at: Date } | undefined> {
  try {
    return { bytes: await fs.readFile(path), at: (await fs.stat(path)).mtime };
  } catch {
    return undefined;
  }
}
