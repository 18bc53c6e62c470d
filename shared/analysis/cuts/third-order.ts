import { combine } from './combine.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { analysisParts } from '../stage/analysis-parts.ts';
import { orderOneCuts, pairsOf } from '../structure/cuts.ts';
import { at, listAt, weightAt, type Structure } from '../structure/structure.ts';
import { hostInstead } from './collapse.ts';
import { named } from './families.ts';
import type { Cancel } from './types.ts';

/** More failables than this take too long for a person to wait. */
export const MOST_ELEMENTS = 60;

export type ThirdOrder =
  | { readonly kind: 'found'; readonly cuts: readonly (readonly string[])[] }
  /** Too many failables matter to this entry point; nothing was searched. */
  | { readonly kind: 'too-many'; readonly elements: number }
  | { readonly kind: 'cancelled' };

/** Every minimal cut of three that takes an entry point down, sorted; a unit is told as its host. Asked for by hand. */
export function thirdOrderCuts(stage: Stage, entryPoint: string, cancel?: Cancel): ThirdOrder {
  const parts = analysisParts(stage);
  const cone = parts.cones().get(entryPoint);
  if (cone === undefined) return { kind: 'found', cuts: [] };
  const structure = parts.structure();
  const single = new Set(orderOneCuts(parts.breaking(), cone.serve));
  const instead = hostInstead(parts.placements(), single);
  const usable = (event: number) => !single.has(event) && instead(event) === event;
  const elements = new Set<number>();
  for (const group of cone.serve)
    for (const event of eventsIn(structure, group)) if (usable(event)) elements.add(event);
  if (elements.size > MOST_ELEMENTS) return { kind: 'too-many', elements: elements.size };
  const pairs = new Set<string>();
  for (const group of cone.serve) for (const pair of pairsOf(structure, group, single)) pairs.add(keyOf(pair));
  const found = new Map<string, readonly number[]>();
  for (const group of cone.serve) {
    if (cancel?.aborted === true) return { kind: 'cancelled' };
    for (const triple of triplesOf(structure, group, [...eventsIn(structure, group)].filter(usable), pairs)) {
      found.set(keyOf(triple), triple);
    }
  }
  const { events } = parts.placements();
  const cuts = [...found.values()].map((triple) => named(events, triple));
  return { kind: 'found', cuts: cuts.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1)) };
}

function keyOf(events: readonly number[]): string {
  return [...events].sort((a, b) => a - b).join(' ');
}

function eventsIn({ units, events }: Structure, group: number): Set<number> {
  return new Set([...listAt(units, group)].flatMap((unit) => [...listAt(events, unit)]));
}

/** Triples that leave the group with too little while no pair among them is a cut already. */
function* triplesOf(
  structure: Structure,
  group: number,
  candidates: readonly number[],
  pairs: ReadonlySet<string>,
): Iterable<readonly number[]> {
  const members = [...listAt(structure.units, group)];
  const needs = members.map((unit) => new Set(listAt(structure.events, unit)));
  for (const triple of combine(candidates, 3)) {
    const left = members.reduce(
      (sum, unit, slot) => (triple.some((event) => needs[slot]?.has(event)) ? sum : sum + weightAt(structure, unit)),
      0,
    );
    if (left < at(structure.k, group) && combine(triple, 2).every((pair) => !pairs.has(keyOf(pair)))) yield triple;
  }
}
