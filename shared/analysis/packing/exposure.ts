import type { AnalysisParts } from '../stage/analysis-parts.ts';
import { listAt } from '../structure/structure.ts';
import type { SinglePoint } from '../types.ts';

/** What the loss of one thing breaks: by effect, scope and entry point a mark for each component with too few units left. */
export type Exposure = ReadonlyMap<string, Uint8Array>;

/** Which machine, zone or service it is that is lost does not matter, only how wide it is. */
export function exposure(parts: AnalysisParts): Exposure {
  const found = new Map<string, Uint8Array>();
  const { down, degraded } = parts.points();
  for (const point of down) enter(found, 'down', point, parts);
  for (const point of degraded) enter(found, 'degraded', point, parts);
  return found;
}

function enter(
  found: Map<string, Uint8Array>,
  effect: string,
  { failable, entryPoints }: SinglePoint,
  { brokenBy, placements }: AnalysisParts,
): void {
  const event = placements().events.find(failable.id);
  const broken = event === undefined ? [] : listAt(brokenBy(), event);
  for (const entry of entryPoints) {
    const key = `${effect} ${failable.scope} ${entry}`;
    const marks = found.get(key) ?? new Uint8Array(placements().list.length);
    found.set(key, marks);
    for (const group of broken) marks[group] = 1;
  }
}

/** Whether every loss breaks only what the same loss breaks in `other`, another stage of the same components. */
export function isWithin(exposed: Exposure, other: Exposure): boolean {
  return [...exposed].every(([key, marks]) => {
    const allowed = other.get(key);
    return marks.every((mark, group) => mark === 0 || allowed?.[group] === 1);
  });
}
