import type { Unrecognised } from '../types.ts';

/** A design counts no further. */
export const MOST_MACHINES = 10_000;

/** How many of so many machines a design can have. */
export function countable(machines: number): number {
  return Math.min(MOST_MACHINES, Math.max(1, machines));
}

/** What is said of machines that are more than a design counts. */
export function uncounted(name: string, machines: number): readonly Unrecognised[] {
  if (machines <= MOST_MACHINES) return [];
  const why = `There are ${String(machines)} of them, and a design counts at most ${String(MOST_MACHINES)} in one group.`;
  return [{ name, what: 'machines', why }];
}
