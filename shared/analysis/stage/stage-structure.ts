import type { Stage } from '../../design/schema/stage.ts';
import { at, packLists, type Lists, type Structure } from '../structure/structure.ts';
import { alternativesOf, withAlternatives, type Alternatives } from './alternatives.ts';
import type { Numbering } from './numbering.ts';
import type { Placement } from './placement.ts';
import type { Placements } from './placements.ts';
import { rosterOf, type Roster } from './roster.ts';
import { withStandbyControl } from './standby-control.ts';
import { wiringOf, type Wiring } from './wiring.ts';

export interface StageStructure extends Structure {
  /** Component ids by group position; groups behind them are conditions of a component and have no name of their own. */
  readonly ids: readonly string[];
  /** Condition, in the order of their groups → the component that it is a condition of. */
  readonly owners: readonly number[];
  readonly positions: ReadonlyMap<string, number>;
  /** Group → its own units, which are fewer than its units where others do its work as well. */
  readonly own: Lists;
  /** `hard` without what is only assumed because nobody has said what the loss means; the same lists where all is said. */
  readonly said: Lists;
  /** Group → groups whose loss stops its changes and its failover. */
  readonly control: Lists;
  /** Group → groups that it needs to start, though not to keep serving. */
  readonly startup: Lists;
}

/**
 * The stage as a structure: one group per component, one event per failable. What is outside never fails. A vote that
 * arbitrators can win alone needs a unit with data as well: a group of its own says so.
 */
export function stageStructure(stage: Stage, placements: Placements): StageStructure {
  const [wiring, alternatives] = [wiringOf(stage), alternativesOf(stage)];
  const known = before.get(placements.numbering);
  if (known?.wiring === wiring && known.alternatives === alternatives) return known.structure;
  const structure = withAlternatives(makeStructure(rosterOf(stage), wiring, placements), alternatives);
  before.set(placements.numbering, { wiring, alternatives, structure });
  return structure;
}

interface Known {
  readonly wiring: Wiring;
  readonly alternatives: Alternatives;
  readonly structure: StageStructure;
}

/** Where things stand and who needs whom decide it, so it outlives every edit of anything else. */
const before = new WeakMap<Numbering, Known>();

function makeStructure(
  { ids, positions }: Roster,
  wiring: Wiring,
  placements: Placements,
): Omit<StageStructure, 'own'> {
  const { list, events } = placements;
  const dataless = [...list.keys()].filter((group) => arbitratorsDecide(list[group]));
  const { hard, said, soft, control, startup } = wiring;
  const needs = withConditions(hard, dataless);
  const { unitLists, unitEvents, weights } = unitsOf(placements, dataless);
  const size = list.length + dataless.length;
  const standbys = [...list.keys()].filter((group) => list[group]?.facts.failover !== undefined);
  const structure = {
    ids,
    owners: dataless,
    positions,
    eventCount: events.count,
    groupCount: size,
    k: Int32Array.from({ length: size }, (_, group) => list[group]?.k ?? 1),
    units: unitLists,
    events: unitEvents,
    ...(weights && { weights }),
    hard: needs,
    said: said === hard ? needs : withConditions(said, dataless),
    soft: longer(soft, size),
    control: longer(control, size),
    startup: longer(startup, size),
  };
  return withStandbyControl(structure, standbys);
}

function arbitratorsDecide(placement: Placement | undefined): boolean {
  const votes = placement?.facts.votes;
  if (placement === undefined || votes === undefined) return false;
  return votes.slice(placement.n).reduce((sum, each) => sum + each, 0) >= placement.k;
}

function unitsOf({ list, numbering }: Placements, dataless: readonly number[]) {
  const start = new Int32Array(list.length + dataless.length + 1);
  const eventStart = [0];
  const items: number[] = [];
  const add = (event: number) => items.push(event);
  list.forEach(({ slots }, group) => {
    start[group + 1] = at(start, group) + slots;
    for (let slot = 0; slot < slots; slot += 1) {
      numbering.eachEvent(group, slot, add);
      eventStart.push(items.length);
    }
  });
  const units = Array.from({ length: at(start, list.length) }, (_, unit) => unit);
  dataless.forEach((group, index) => {
    for (let unit = 0; unit < (list[group]?.n ?? 0); unit += 1) units.push(at(start, group) + unit);
    start[list.length + index + 1] = units.length;
  });
  const weighted = list.some(({ facts }) => facts.votes !== undefined);
  return {
    unitLists: { start, items: Int32Array.from(units) },
    unitEvents: { start: Int32Array.from(eventStart), items: Int32Array.from(items) },
    weights: weighted ? Int32Array.from(list.flatMap(({ votes }) => votes)) : undefined,
  };
}

/** Each of these groups depends on a condition of its own, which stands behind all groups. */
function withConditions(lists: Lists, dataless: readonly number[]): Lists {
  if (dataless.length === 0) return lists;
  const { start, items } = lists;
  const count = start.length - 1;
  const more = Array.from({ length: count }, (_, group) => [...items.subarray(at(start, group), at(start, group + 1))]);
  dataless.forEach((group, index) => more[group]?.unshift(count + index));
  return longer(packLists(more), count + dataless.length);
}

/** The same lists with empty ones behind them. */
function longer({ start, items }: Lists, count: number): Lists {
  if (start.length === count + 1) return { start, items };
  const more = new Int32Array(count + 1).fill(items.length);
  more.set(start);
  return { start: more, items };
}
