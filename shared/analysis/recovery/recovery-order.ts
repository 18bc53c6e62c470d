import { hardCycles } from '../structure/hard-cycles.ts';
import { listAt, packLists } from '../structure/structure.ts';
import type { StageStructure } from '../stage/stage-structure.ts';
import { after, costs, NOTHING, worse } from './estimates.ts';
import type { Estimate } from './types.ts';

/** Adds up what has to come back in order: a caller starts after what it needs to serve or to start. */
export type InOrder = (times: ReadonlyMap<number, Estimate>) => Estimate;

export function recoveryOrder(structure: StageStructure): InOrder {
  const needs = packLists(
    Array.from({ length: structure.groupCount }, (_, group) => [
      ...new Set([...listAt(structure.hard, group), ...listAt(structure.startup, group)]),
    ]),
  );
  const knot = new Map<number, number>();
  const members = new Map<number, readonly number[]>();
  for (const cycle of hardCycles({ ...structure, hard: needs })) {
    const sorted = cycle.sort((a, b) => a - b);
    const first = sorted[0] ?? 0;
    members.set(first, sorted);
    for (const member of sorted) knot.set(member, first);
  }
  return (times) =>
    longest(times, {
      knotOf: (group) => knot.get(group) ?? group,
      members: (of) => members.get(of) ?? [of],
      needs: (group) => listAt(needs, group),
    });
}

interface Knots {
  readonly knotOf: (group: number) => number;
  readonly members: (knot: number) => readonly number[];
  readonly needs: (group: number) => Int32Array;
}

/**
 * What calls in a circle comes back one after the other, in order of id, as if it were one. The order holds through what
 * is not hit itself, such as a proxy between an application and its database.
 */
function longest(times: ReadonlyMap<number, Estimate>, { knotOf, members, needs }: Knots): Estimate {
  const hit = [...times].filter(([, time]) => costs(time));
  if (hit.length < 2) return after(NOTHING, hit[0]?.[1] ?? NOTHING);
  const done = new Map<number, Estimate>();
  const timeOf = (knot: number): Estimate => {
    const known = done.get(knot);
    if (known !== undefined) return known;
    const groups = members(knot);
    const before = groups
      .flatMap((group) => [...needs(group)].map(knotOf))
      .filter((other) => other !== knot)
      .reduce<Estimate>((worst, other) => worse(worst, timeOf(other)), NOTHING);
    const all = groups.reduce((sum, group) => after(sum, times.get(group) ?? NOTHING), before);
    done.set(knot, all);
    return all;
  };
  return hit.reduce<Estimate>((worst, [group]) => worse(worst, timeOf(knotOf(group))), NOTHING);
}
