import type { Stage } from '../../design/schema/stage.ts';
import { analysisParts, type AnalysisParts } from '../stage/analysis-parts.ts';
import type { EntryCone } from '../stage/entry-cones.ts';
import { orderOneCuts, pairsOf } from '../structure/cuts.ts';
import { hostInstead } from './collapse.ts';
import { describeParts } from './describe-parts.ts';
import { likeness, pairFamilies } from './families.ts';
import type { Cancel, CutFamily } from './types.ts';
import { unrepairedPairs } from './unrepaired.ts';

type Pairs = Map<string, readonly [number, number]>;

/**
 * All minimal cuts of two, per entry point, in families. It hands back the control after every component, so that a
 * caller can let others work between two steps (`next`) or stop it (`cancel`, which leaves an empty result).
 */
export function* secondOrderCuts(
  stage: Stage,
  cancel?: Cancel,
): Generator<void, ReadonlyMap<string, readonly CutFamily[]>> {
  const parts = analysisParts(stage);
  const found = new Map<string, readonly CutFamily[]>();
  for (const cone of parts.cones().values()) {
    const families = yield* ofEntry(parts, cone, cancel);
    if (cancel?.aborted === true) return new Map();
    found.set(cone.id, families);
  }
  return found;
}

/** The same in one go, for callers that can wait. */
export function allSecondOrderCuts(stage: Stage): ReadonlyMap<string, readonly CutFamily[]> {
  const search = secondOrderCuts(stage);
  for (;;) {
    const step = search.next();
    if (step.done === true) return step.value;
  }
}

function* ofEntry(parts: AnalysisParts, cone: EntryCone, cancel?: Cancel): Generator<void, CutFamily[]> {
  const down = yield* collapsed(parts, cone.serve, cancel);
  const full = yield* collapsed(parts, cone.full, cancel);
  const lost = new Set(orderOneCuts(parts.breaking(), cone.serve));
  const degraded = new Map([...full].filter(([key, [a, b]]) => !down.has(key) && !lost.has(a) && !lost.has(b)));
  const unrepaired = new Map([...unrepairedPairs(parts, cone)].filter(([key]) => !down.has(key) && !degraded.has(key)));
  const { events } = parts.placements();
  const families = (pairs: Pairs, effect: CutFamily['effect']) =>
    pairFamilies([...pairs.values()], likeness(events), effect, (each) => describeParts(parts, each));
  return [...families(down, 'down'), ...families(degraded, 'degraded'), ...families(unrepaired, 'unrepaired')];
}

/** Pairs that break one of the groups while neither does alone, a unit told as its host. */
function* collapsed(parts: AnalysisParts, groups: Int32Array, cancel?: Cancel): Generator<void, Pairs> {
  const single = new Set(orderOneCuts(parts.breaking(), groups));
  const instead = hostInstead(parts.placements(), single);
  const pairs: Pairs = new Map();
  for (const group of groups) {
    if (cancel?.aborted === true) return pairs;
    for (const pair of pairsOf(parts.structure(), group, single)) {
      const [a, b] = pair.map(instead).sort((p, q) => p - q);
      if (a !== undefined && b !== undefined && a !== b) pairs.set(`${a} ${b}`, [a, b]);
    }
    yield;
  }
  return pairs;
}
