import { at } from './structure.ts';

/** Probability that at least `k` of some independent units work, by dynamic programming over how many do. */
export function kOfN(k: number, units: readonly number[]): number {
  const working = new Float64Array(k + 1);
  working[0] = 1;
  for (const p of units) {
    // The last place holds "k or more", so it only gains.
    working[k] = at(working, k) + (k > 0 ? at(working, k - 1) * p : 0);
    for (let count = k - 1; count >= 0; count -= 1) {
      working[count] = at(working, count) * (1 - p) + (count > 0 ? at(working, count - 1) * p : 0);
    }
  }
  return at(working, k);
}
