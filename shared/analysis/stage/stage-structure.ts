import type { Stage } from '../../design/schema/stage.ts';
import type { OnLoss } from '../../design/schema/vocabulary.ts';
import { packLists, type Lists, type Structure } from '../structure/structure.ts';
import { lossEffects } from './loss-effect.ts';
import type { Placement, Placements } from './placement.ts';
import { withStandbyControl } from './standby-control.ts';

export interface StageStructure extends Structure {
  /** Component ids by group position; groups behind them are conditions of a component and have no name of their own. */
  readonly ids: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
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
export function stageStructure(stage: Stage, { components, events }: Placements): StageStructure {
  const placed = [...components.values()];
  const ids = placed.map(({ id }) => id);
  const positions = new Map(ids.map((id, index) => [id, index]));
  const dataless = placed.flatMap((each, group) => (arbitratorsDecide(each) ? [group] : []));
  const { hard, said, soft, control, startup } = readEdges(stage, placed, positions, dataless);
  const all = packLists(hard);
  const { unitLists, unitEvents, weights } = unitsOf(placed, dataless);
  const standbys = placed.flatMap(({ mode, n }, group) => (mode === 'active-passive' && n > 1 ? [group] : []));
  const structure: StageStructure = {
    ids,
    positions,
    eventCount: events.count,
    groupCount: placed.length + dataless.length,
    k: Int32Array.from([...placed.map(({ k }) => k), ...dataless.map(() => 1)]),
    units: unitLists,
    events: unitEvents,
    ...(weights && { weights }),
    hard: all,
    said: said === hard ? all : packLists(said),
    soft: packLists(soft),
    control: packLists(control),
    startup: packLists(startup),
  };
  return withStandbyControl(structure, standbys);
}

function arbitratorsDecide({ n, k, facts: { votes } }: Placement): boolean {
  return votes !== undefined && votes.slice(n).reduce((sum, each) => sum + each, 0) >= k;
}

function unitsOf(placed: readonly Placement[], dataless: readonly number[]) {
  const start = new Int32Array(placed.length + dataless.length + 1);
  const eventStart = [0];
  const items: number[] = [];
  const add = (event: number) => items.push(event);
  placed.forEach((each, group) => {
    start[group + 1] = (start[group] ?? 0) + each.slots;
    for (let slot = 0; slot < each.slots; slot += 1) {
      each.eachEvent(slot, add);
      eventStart.push(items.length);
    }
  });
  const count = start[placed.length] ?? 0;
  const units = Array.from({ length: count }, (_, unit) => unit);
  dataless.forEach((group, index) => {
    const first = start[group] ?? 0;
    for (let unit = 0; unit < (placed[group]?.n ?? 0); unit += 1) units.push(first + unit);
    start[placed.length + index + 1] = units.length;
  });
  const weighted = placed.some(({ facts }) => facts.votes !== undefined);
  return {
    unitLists: { start, items: Int32Array.from(units) },
    unitEvents: { start: Int32Array.from(eventStart), items: Int32Array.from(items) },
    weights: weighted ? Int32Array.from(placed.flatMap(({ votes }) => votes)) : undefined,
  };
}

function readEdges(
  stage: Stage,
  placed: readonly Placement[],
  positions: ReadonlyMap<string, number>,
  dataless: readonly number[],
): Record<'hard' | 'said' | 'soft' | 'control' | 'startup', number[][]> {
  const empty = () => Array.from({ length: placed.length + dataless.length }, (): number[] => []);
  const [hard, soft, control, startup] = [empty(), empty(), empty(), empty()];
  dataless.forEach((group, index) => hard[group]?.push(placed.length + index));
  const lists: Partial<Record<OnLoss, number[][]>> = { down: hard, degraded: soft, control, startup };
  const effects = lossEffects(stage);
  const unsure: [number, number][] = [];
  stage.connections.forEach((connection, index) => {
    const from = positions.get(connection.from);
    const to = positions.get(connection.to);
    const effect = effects[index];
    if (from === undefined || to === undefined || from === to || effect === undefined) return;
    const caller = placed[from];
    if (caller === undefined || caller.outside) return;
    lists[effect.onLoss]?.[from]?.push(to);
    if (effect.known) return;
    caller.assumed = [...caller.assumed, connection.to];
    unsure.push([from, to]);
  });
  return { hard, said: without(hard, unsure), soft, control, startup };
}

/** Lists without some of their members, each taken out once. */
function without(lists: number[][], unsure: readonly (readonly [number, number])[]): number[][] {
  if (unsure.length === 0) return lists;
  const left = lists.map((list) => [...list]);
  for (const [from, to] of unsure) left[from]?.splice(left[from].indexOf(to), 1);
  return left;
}
