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

/** Which save of its file it is: the order of versions, whatever the clock said. */
interface Counted extends Snapshot {
  readonly number: string;
}

/** What files held when they were saved, compressed, in a folder of Corral's own for each file. */
export interface Snapshots {
  /** Keeps a text, unless it is kept already. Never fails: a save does not depend on it. */
  readonly keep: (path: string, bytes: Uint8Array, at: Date) => Promise<void>;
  /** Newest first. */
  readonly list: (path: string) => Promise<readonly Snapshot[]>;
  readonly read: (path: string, snapshot: string) => Promise<Result<string, Failure>>;
}

/**
 * `000000012-2026-11-25T12-04-05.123Z-<start of the revision>.corral.gz`: no system forbids a character of it. Versions are counted, because clocks are
 * set back; those from before they were have no number.
 */
const NAME = /^(?:(\d{9})-)?(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d\.\d{3}Z)-([0-9a-f]{16})\.corral\.gz$/;
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
      ({ number, at }) => `${number} ${at}`,
    ).reverse();
  };
  const keep = async (path: string, bytes: Uint8Array, at: Date) => {
    const revision = revisionOf(bytes).slice(0, 16);
    const before = await list(path);
    const [newest, ...older] = before.map((each) => ({ ...each, same: each.snapshot.includes(`-${revision}.`) }));
    if (newest?.same === true) return;
    const folder = folderOf(path);
    await fs.mkdir(folder, { recursive: true, mode: 0o700 });
    const name = `${numberFrom(Number(newest?.number ?? 0) + 1)}-${at.toISOString().replaceAll(':', '-')}-${revision}.corral.gz`;
    // By the one save path: what a crash tears has no name of a version, so it never counts as one.
    const kept = await saveFile({ path: join(folder, name), text: await compress(bytes), revision: null }, fs);
    if (!kept.ok) return;
    // The same text again is one version, and now the newest.
    for (const { same, snapshot } of older) if (same) await fs.rm(join(folder, snapshot), { force: true });
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

function numberFrom(count: number): string {
  return String(count).padStart(9, '0');
}

async function describe(fs: FileSystem, folder: string, name: string): Promise<Counted | undefined> {
  const parts = NAME.exec(name);
  if (parts === null) return undefined;
  const [, number = numberFrom(0), day, hour, minute, second] = parts;
  const found = await fs.stat(join(folder, name)).catch(() => undefined);
  const at = `${day}T${hour}:${minute}:${second}`;
  return found && { snapshot: name, at, bytes: found.size, number };
}

async function prune(fs: FileSystem, folder: string, listed: readonly Snapshot[]): Promise<void> {
  const kept = new Set(versionsToKeep(listed));
  for (const each of listed) if (!kept.has(each)) await fs.rm(join(folder, each.snapshot), { force: true });
}
