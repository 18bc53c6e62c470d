import { fingerprint } from '../../../base/fingerprint.ts';
import { uniqueSorted } from '../../../base/sort.ts';

/** Listener rules take 1 to 50,000. */
const HIGHEST = 49_999;

/** A number per key that depends on the key, not on its neighbours, so that a new rule moves no other. */
export function priorities(keys: readonly string[]): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  const used = new Set<number>();
  for (const key of uniqueSorted(keys)) {
    let number = (Number.parseInt(fingerprint([key]).slice(0, 8), 16) % HIGHEST) + 1;
    while (used.has(number)) number = (number % HIGHEST) + 1;
    used.add(number);
    taken.set(key, number);
  }
  return taken;
}
