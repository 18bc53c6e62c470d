import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { errorCode } from './file-system.ts';

/** A running program: its number, since when (ISO time), and what tells it from others that get the number later. */
export interface RunningProgram {
  readonly pid: number;
  readonly since: string;
  /** As `markOf` gave it; absent where the system tells none. */
  readonly mark?: string | undefined;
}

/** When this machine started. */
export function bootTime(now: Date): Date {
  return new Date(now.getTime() - uptime() * 1000);
}

/** Whether this very program runs, and not another that was given its number since: its mark tells, or else the start of the machine. */
export function isRunning({ pid, since, mark }: RunningProgram, bootedAt: Date): boolean {
  const now = mark === undefined ? undefined : markOf(pid);
  if (now !== undefined) return now === mark;
  if (new Date(since) < bootedAt) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

/**
 * When a program started, as its system counts: the same for as long as it runs, and another for whichever gets its number next. Undefined for one
 * that does not run, and on Windows, which tells it to nobody in a moment.
 */
export function markOf(pid: number, platform: NodeJS.Platform = process.platform): string | undefined {
  try {
    const start = platform === 'linux' ? linuxStart(pid) : platform === 'win32' ? undefined : startedAt(pid);
    return start && createHash('sha256').update(start).digest('hex').slice(0, 16);
  } catch {
    return undefined;
  }
}

/** Ticks since the machine started, and which start that was: no clock that is set changes them. */
function linuxStart(pid: number): string | undefined {
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  // The program's own name is in brackets and may hold anything; the fields after it are numbers, the 20th of them when it started.
  const ticks = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19];
  return ticks === undefined ? undefined : `${boot} ${ticks}`;
}

function startedAt(pid: number): string | undefined {
  const env = { LC_ALL: 'C', TZ: 'UTC' };
  const said = execFileSync('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', env, timeout: 2_000 });
  return said.trim() === '' ? undefined : said.trim().replace(/\s+/g, ' ');
}
