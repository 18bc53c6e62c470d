import type { Stage } from '../../design/schema/stage.ts';

/** Names of what has failed, as `failElements` takes them: `mysql`, `a`, `db#2`. */
export type Failing = readonly string[];

/** The element a name belongs to: `db` of `db#2`. */
export function elementOf(name: string): string {
  return name.replace(/[#@]\d+$/, '');
}

/** Elements of the selection that can fail: components and zones. Connections and entry points fail with their ends. */
export function canFail(stage: Stage, ids: readonly string[]): string[] {
  return ids.filter((id) => Object.hasOwn(stage.components, id) || Object.hasOwn(stage.zones, id));
}

/** Fails elements as a whole; when all of them have failed already, repairs them. */
export function toggleElements(failing: Failing, ids: readonly string[]): Failing {
  if (ids.every((id) => failing.includes(id))) return repair(failing, ids);
  return [...repair(failing, ids), ...ids];
}

/** Takes elements out of the failure, with their single units. */
export function repair(failing: Failing, ids: readonly string[]): Failing {
  const whole = new Set(ids);
  return failing.filter((name) => !whole.has(name) && !whole.has(elementOf(name)));
}

/** Fails or repairs one of the `count` units of an element, counted from 1. All of them failed is the element itself. */
export function toggleUnit(failing: Failing, id: string, count: number, unit: number): Failing {
  const down = failedUnits(failing, id, count);
  if (down.has(unit)) down.delete(unit);
  else down.add(unit);
  const rest = repair(failing, [id]);
  if (down.size === count) return [...rest, id];
  return [...rest, ...[...down].sort((a, b) => a - b).map((each) => `${id}#${each}`)];
}

/** Which of the `count` units of an element have failed, counted from 1. */
export function failedUnits(failing: Failing, id: string, count: number): Set<number> {
  const all = Array.from({ length: count }, (_, index) => index + 1);
  return new Set(failing.includes(id) ? all : all.filter((unit) => failing.includes(`${id}#${unit}`)));
}
