import { analyzeStage } from '../analyze-stage.ts';
import type { FailureEffect } from '../fail-elements.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { elementOf, type Failing } from './failing.ts';

/** How an element stands in a failure: failed by itself, or by what it depends on. */
export type Condition = 'up' | 'degraded' | 'down' | 'failed';

/** What the drawing shows of a failure. */
export interface FailureView {
  /** Component or zone → how it stands; zones are `failed` or `up`. */
  readonly conditions: ReadonlyMap<string, Condition>;
  /** Component or group of machines → how many of its units are lost, when not all are. */
  readonly units: ReadonlyMap<string, number>;
  /** Connection → what came along it, and how many calls from the cause. */
  readonly paths: ReadonlyMap<string, { readonly state: 'degraded' | 'down'; readonly wave: number }>;
  /** Component → how many calls it is away from the cause. */
  readonly waves: ReadonlyMap<string, number>;
}

/** What each element shows while `failing` has failed. */
export function failureView(stage: Stage, failing: Failing, effect: FailureEffect): FailureView {
  const named = new Set(failing);
  const inside = (id: string | undefined): boolean => {
    for (let [at, deep] = [id, 0]; at !== undefined && deep < 100; at = stage.zones[at]?.in, deep += 1)
      if (named.has(at)) return true;
    return false;
  };
  const zones = Object.keys(stage.zones).map((id): [string, Condition] => [id, inside(id) ? 'failed' : 'up']);
  const components = [...effect.components].map(([id, state]): [string, Condition] => {
    const own = named.has(id) || inside(stage.components[id]?.in);
    return [id, own && state === 'down' ? 'failed' : state];
  });
  const units = new Map<string, number>();
  for (const name of failing) if (elementOf(name) !== name) count(units, elementOf(name));
  const failed = new Set(effect.failed);
  for (const { id, n, units: placed } of analyzeStage(stage).components.values()) {
    const lost = placed.slice(0, n).filter((events) => events.some((event) => failed.has(event))).length;
    if (lost > 0 && lost < n) units.set(id, lost);
  }
  const waves = new Map<string, number>();
  for (const { from, wave } of effect.paths) waves.set(from, Math.min(wave, waves.get(from) ?? wave));
  return {
    conditions: new Map([...zones, ...components]),
    units,
    paths: new Map(effect.paths.map(({ connection, state, wave }) => [connection, { state, wave }])),
    waves,
  };
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
