import { uniqueSorted } from '../../base/sort.ts';
import { EVENT } from '../stage/event-numbers.ts';
import type { Events } from '../stage/events.ts';
import type { CutEffect, CutFamily, CutPart } from './types.ts';

type Pair = readonly [number, number];

/** What makes failables look alike: the same kind of thing of the same element. */
export type LikenessOf = (event: number) => string;

export function likeness(events: Events): LikenessOf {
  return (event) =>
    events.kinds[event] === EVENT.place ? 'places' : `${events.kinds[event] ?? ''} ${events.elements[event] ?? ''}`;
}

/**
 * Groups pairs without losing or adding one: "any two of" where every pair among some alike is a cut, else "one of
 * these and one of those" where some alike have the same partners.
 */
export function pairFamilies(
  pairs: readonly Pair[],
  alike: LikenessOf,
  effect: CutEffect,
  describe: (parts: readonly { readonly of: readonly number[]; readonly any: number }[]) => Pick<
    CutFamily,
    'shared'
  > & {
    readonly parts: readonly CutPart[];
  },
): CutFamily[] {
  const families: CutFamily[] = [];
  for (const group of byLikeness(pairs, alike).values()) {
    const own = group.filter(([a, b]) => alike(a) === alike(b));
    const members = new Set(own.flat());
    const whole = own.length > 0 && own.length === (members.size * (members.size - 1)) / 2;
    if (whole) {
      const { parts, shared } = describe([{ of: [...members], any: 2 }]);
      families.push({ order: 2, effect, parts, shared, count: own.length });
    }
    for (const [left, right] of crossed(whole ? [] : group)) {
      const { parts, shared } = describe([
        { of: left, any: 1 },
        { of: right, any: 1 },
      ]);
      families.push({ order: 2, effect, parts, shared, count: left.length * right.length });
    }
  }
  return families;
}

function byLikeness(pairs: readonly Pair[], alike: LikenessOf): Map<string, Pair[]> {
  const groups = new Map<string, Pair[]>();
  for (const [a, b] of pairs) {
    const [p, q] = [alike(a), alike(b)];
    const key = p < q ? `${p}|${q}` : `${q}|${p}`;
    const pair: Pair = p <= q ? [a, b] : [b, a];
    const known = groups.get(key);
    if (known) known.push(pair);
    else groups.set(key, [pair]);
  }
  return groups;
}

/** Left members with the same partners, together with those. */
function crossed(pairs: readonly Pair[]): [number[], number[]][] {
  const partners = new Map<number, number[]>();
  for (const [a, b] of pairs) {
    const known = partners.get(a);
    if (known) known.push(b);
    else partners.set(a, [b]);
  }
  const same = new Map<string, [number[], number[]]>();
  for (const [a, others] of partners) {
    const sorted = others.sort((p, q) => p - q);
    const key = sorted.join(' ');
    const known = same.get(key);
    if (known) known[0].push(a);
    else same.set(key, [[a], sorted]);
  }
  return [...same.values()];
}

/** Names of failables, sorted. */
export function named(events: Events, of: readonly number[]): string[] {
  return uniqueSorted(of.map((event) => events.id(event)));
}
