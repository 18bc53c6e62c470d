import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { sortBy } from '../../shared/base/sort.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import { MAX_DESIGN_BYTES } from '../../shared/ipc/limits.ts';
import type { FileSystem } from '../file-system.ts';
import { ioFailure } from '../io-failure.ts';
import { revisionOf } from '../revision.ts';
import { saveFile } from '../save-file.ts';
import { versionsToKeep } from './versions-to-keep.ts';

export interface Snapshot {
  readonly snapshot: string;
  /** ISO time. */
  readonly at: string;
  /** Size of the file that keeps it. */
  readonly bytes: number;
}

/** What files held when they were saved, compressed, in a folder of Corral's own for each file. */
export interface Snapshots {
  /** Keeps a text, unless it is kept already. Never fails: a save does not depend on it. */
  readonly keep: (path: string, bytes: Uint8Array, at: Date) => Promise<void>;
  /** Newest first. */
  readonly list: (path: string) => Promise<readonly Snapshot[]>;
  readonly read: (path: string, snapshot: string) => Promise<Result<string, Failure>>;
}

/** `2026-11-25T12-04-05.123Z-<start of the revision>.corral.gz`: no system forbids a character of it. */
const NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d\.\d{3}Z)-([0-9a-f]{16})\.corral\.gz$/;
const compress = promisify(gzip);
const decompress = promisify(gunzip);

export function createSnapshots(root: string, fs: FileSystem): Snapshots {
  const folderOf = (path: string) => join(root, revisionOf(path).slice(0, 24));
  const list = async (path: string) => {
    const folder = folderOf(path);
    const names = await fs.readdir(folder).catch(() => []);
    const found = await Promise.all(names.map((name) => describe(fs, folder, name)));
    return sortBy(
      found.flatMap((each) => each ?? []),
      ({ at }) => at,
    ).reverse();
  };
  const keep = async (path: string, bytes: Uint8Array, at: Date) => {
    const revision = revisionOf(bytes).slice(0, 16);
    const before = await list(path);
    if (before.some(({ snapshot }) => snapshot.includes(`-${revision}.`))) return;
    const folder = folderOf(path);
    await fs.mkdir(folder, { recursive: true, mode: 0o700 });
    const name = `${at.toISOString().replaceAll(':', '-')}-${revision}.corral.gz`;
    // By the one save path: what a crash tears has no name of a version, so it never counts as one.
    const kept = await saveFile({ path: join(folder, name), text: await compress(bytes), revision: null }, fs);
    if (!kept.ok) return;
    await prune(fs, folder, await list(path));
  };
  return {
    list,
    keep: (path, bytes, at) => keep(path, bytes, at).catch(() => undefined),
    read: async (path, snapshot) => {
      try {
        const packed = await fs.readFile(join(folderOf(path), NAME.test(snapshot) ? snapshot : 'none'));
        return ok((await decompress(packed, { maxOutputLength: MAX_DESIGN_BYTES })).toString('utf8'));
      } catch (error) {
        return err(ioFailure(error, 'The earlier version', 'read'));
      }
    },
  };
}

async function describe(fs: FileSystem, folder: string, name: string): Promise<Snapshot | undefined> {
  const parts = NAME.exec(name);
  if (parts === null) return undefined;
  const [, day, hour, minute, second] = parts;
  const found = await fs.stat(join(folder, name)).catch(() => undefined);
  return found && { snapshot: name, at: `${day}T${hour}:${minute}:${second}`, bytes: found.size };
}

async function prune(fs: FileSystem, folder: string, listed: readonly Snapshot[]): Promise<void> {
  const kept = new Set(versionsToKeep(listed.map(({ at }) => at)));
  for (const { at, snapshot } of listed) if (!kept.has(at)) await fs.rm(join(folder, snapshot), { force: true });
}
