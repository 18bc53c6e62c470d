import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { isRunning, markOf } from './running.ts';

const booted = new Date('2026-11-25T08:00:00.000Z');
const [before, after] = ['2026-11-24T09:00:00.000Z', '2026-11-25T09:00:00.000Z'];
const DEAD = 2 ** 30;

it('tells a program that runs from one that got its number after a restart of the machine', () => {
  expect(isRunning({ pid: process.pid, since: after }, booted)).toBe(true);
  expect(isRunning({ pid: process.pid, since: before }, booted)).toBe(false);
  expect(isRunning({ pid: DEAD, since: after }, booted)).toBe(false);
});

// Windows tells nobody in a moment when a program started; macOS is asked as any Unix can be.
describe.skipIf(process.platform === 'win32').each(['linux', 'darwin'] as const)('the mark, as on %s', (platform) => {
  it.skipIf(platform === 'linux' && process.platform !== 'linux')('is the same for as long as a program runs', () => {
    const mark = markOf(process.pid, platform);
    expect(mark).toMatch(/^[0-9a-f]{16}$/);
    expect(markOf(process.pid, platform)).toBe(mark);
    expect(markOf(DEAD, platform)).toBeUndefined();
  });
});

describe.skipIf(process.platform === 'win32')('a program with a mark', () => {
  const mine = { pid: process.pid, since: after, mark: markOf(process.pid) };

  it('is not another that was given its number while the machine ran', () => {
    expect(isRunning(mine, booted)).toBe(true);
    expect(isRunning({ ...mine, mark: '0'.repeat(16) }, booted)).toBe(false);
    expect(isRunning({ ...mine, pid: DEAD }, booted)).toBe(false);
  });

  it('runs whatever the clock was set to', () => {
    expect(isRunning({ ...mine, since: before }, booted)).toBe(true);
  });

  it.skipIf(process.platform !== 'linux')('has a mark of its own, also when it starts in the same second', async () => {
    const start = () => spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60_000)'], { stdio: 'ignore' });
    const one = start();
    // Systems count starts in hundredths of a second.
    await new Promise((done) => setTimeout(done, 50));
    const two = start();
    try {
      expect(markOf(one.pid ?? 0)).not.toBe(markOf(two.pid ?? 0));
    } finally {
      one.kill();
      two.kill();
    }
  });
});
