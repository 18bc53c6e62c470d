import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { FileSystem } from './file-system.ts';
import { bootTime, isRunning } from './running.ts';

/** `.corral-<machine>-<program>-<random>.tmp`: whoever finds one knows who writes it. */
const NAME = /^\.corral-([0-9a-f]{8})-(\d+)-[0-9a-f]{12}\.tmp$/;
/** Folders on a network are shared: numbers of programs say nothing about those of another machine. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const STARTED = Date.now() - process.uptime() * 1000;

/** A name for a file that is about to take the name of another. */
export function temporaryName(pid: number = process.pid): string {
  return `.corral-${MACHINE}-${pid}-${randomBytes(6).toString('hex')}.tmp`;
}

/**
 * Removes what programs of this machine were writing in a folder when they died. Never fails: a file that stays harms
 * nobody, and opening or saving does not depend on it.
 */
export async function removeLeftovers(folder: string, fs: FileSystem): Promise<void> {
  const names = await fs.readdir(folder).catch(() => []);
  await Promise.all(names.filter((name) => NAME.test(name)).map((name) => removeIfLeft(join(folder, name), name, fs)));
}

async function removeIfLeft(path: string, name: string, fs: FileSystem): Promise<void> {
  const [, machine, pid] = NAME.exec(name) ?? [];
  if (machine !== MACHINE) return;
  try {
    const { mtime } = await fs.stat(path);
    if (isBeingWritten(Number(pid), mtime)) return;
    await fs.rm(path, { force: true });
  } catch {
    // It went meanwhile, or the folder is somebody else's.
  }
}

function isBeingWritten(pid: number, changed: Date): boolean {
  if (pid === process.pid) return changed.getTime() >= STARTED;
  return isRunning({ pid, since: changed.toISOString() }, bootTime(new Date()));
}
