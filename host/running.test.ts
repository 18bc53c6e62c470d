import { expect, it } from 'vitest';
import { isRunning } from './running.ts';

it('tells a program that runs from one that got its number after a restart of the machine', () => {
  const booted = new Date('2026-11-25T08:00:00.000Z');
  expect(isRunning({ pid: process.pid, since: '2026-11-25T09:00:00.000Z' }, booted)).toBe(true);
  expect(isRunning({ pid: process.pid, since: '2026-11-24T09:00:00.000Z' }, booted)).toBe(false);
  expect(isRunning({ pid: 2 ** 30, since: '2026-11-25T09:00:00.000Z' }, booted)).toBe(false);
});
