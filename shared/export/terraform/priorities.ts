import { fingerprint } from '../../base/fingerprint.ts';
import { uniqueSorted } from '../../base/sort.ts';

/** A number from a range per key that depends on the key, not on its neighbours, so that a new key moves no other. More keys than numbers go past the end. */
export function priorities(keys: readonly string[], lowest: number, highest: number): ReadonlyMap<string, number> {
  const sorted = uniqueSorted(keys);
  const span = Math.max(highest - lowest + 1, sorted.length);
  const taken = new Map<string, number>();
  const used = new Set<number>();
  for (const key of sorted) {
    let number = Number.parseInt(fingerprint([key]).slice(0, 8), 16) % span;
    while (used.has(number)) number = (number + 1) % span;
    used.add(number);
    taken.set(key, lowest + number);
  }
  return taken;
}
