import { uptime } from 'node:os';
import { errorCode } from './file-system.ts';

/** A running program: its number, and since when (ISO time), because numbers are given out again. */
export interface RunningProgram {
  readonly pid: number;
  readonly since: string;
}

/** When this machine started. */
export function bootTime(now: Date): Date {
  return new Date(now.getTime() - uptime() * 1000);
}

/** Whether a program with this number runs, and is not one that got the number after the machine started again. */
export function isRunning({ pid, since }: RunningProgram, bootedAt: Date): boolean {
  if (new Date(since) < bootedAt) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
