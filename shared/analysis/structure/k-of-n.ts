import { at } from './structure.ts';

/** Probability that working units of weight `k` or more are left, by dynamic programming over the weight that works. */
export function kOfN(k: number, units: readonly number[], weights?: readonly number[]): number {
  const working = new Float64Array(k + 1);
  working[0] = 1;
  units.forEach((p, unit) => {
    const weight = weights?.[unit] ?? 1;
    // The last place holds "k or more", so it only gains.
    for (let count = k; count >= 0; count -= 1) {
      const mass = at(working, count);
      if (mass === 0 || weight === 0) continue;
      const next = Math.min(k, count + weight);
      if (next !== count) {
        working[next] = at(working, next) + mass * p;
        working[count] = mass * (1 - p);
      }
    }
  });
  return at(working, k);
}
