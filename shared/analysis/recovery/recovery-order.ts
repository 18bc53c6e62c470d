import { hardCycles } from '../structure/hard-cycles.ts';
import { listAt, packLists } from '../structure/structure.ts';
import type { StageStructure } from '../stage/stage-structure.ts';
import { after, NOTHING, worse } from './estimates.ts';
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
  hardCycles({ ...structure, hard: needs }).forEach((members) => {
    const first = Math.min(...members);
    for (const member of members) knot.set(member, first);
  });
  const knotOf = (group: number): number => knot.get(group) ?? group;
  return (times) => longest(times, knotOf, (group) => listAt(needs, group));
}

/** What calls in a circle comes back one after the other, in order of id, as if it were one. */
function longest(
  times: ReadonlyMap<number, Estimate>,
  knotOf: (group: number) => number,
  needs: (group: number) => Int32Array,
): Estimate {
  const members = new Map<number, number[]>();
  for (const group of [...times.keys()].sort((a, b) => a - b)) {
    const known = members.get(knotOf(group));
    if (known) known.push(group);
    else members.set(knotOf(group), [group]);
  }
  const done = new Map<number, Estimate>();
  const timeOf = (knot: number): Estimate => {
    const known = done.get(knot);
    if (known !== undefined) return known;
    const groups = members.get(knot) ?? [];
    const before = groups
      .flatMap((group) => [...needs(group)].map(knotOf))
      .filter((other) => other !== knot && members.has(other))
      .reduce((worst, other) => worse(worst, timeOf(other)), NOTHING);
    const all = groups.reduce((sum, group) => after(sum, times.get(group) ?? NOTHING), before);
    done.set(knot, all);
    return all;
  };
  return [...members.keys()].reduce((worst, knot) => worse(worst, timeOf(knot)), NOTHING);
}
