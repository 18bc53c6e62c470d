import type { SinglePoint, StageAnalysis } from '../types.ts';

/** What the loss of one thing breaks: by effect, scope and entry point the components with too few units left. */
export type Exposure = ReadonlyMap<string, ReadonlySet<string>>;

/** Which machine, zone or service it is that is lost does not matter, only how wide it is. */
export function exposure(analysis: StageAnalysis): Exposure {
  const found = new Map<string, Set<string>>();
  const { down, degraded } = analysis.singlePoints;
  for (const point of down) enter(found, 'down', point, analysis);
  for (const point of degraded) enter(found, 'degraded', point, analysis);
  return found;
}

function enter(
  found: Map<string, Set<string>>,
  effect: string,
  { failable, entryPoints }: SinglePoint,
  analysis: StageAnalysis,
): void {
  const broken = analysis.brokenBy(failable.id);
  for (const entry of entryPoints) {
    const key = `${effect} ${failable.scope} ${entry}`;
    const known = found.get(key) ?? new Set();
    for (const { id } of broken) known.add(id);
    found.set(key, known);
  }
}

/** Whether every loss breaks only what the same loss breaks in `other`, too. */
export function isWithin(exposed: Exposure, other: Exposure): boolean {
  return [...exposed].every(([key, broken]) => [...broken].every((id) => other.get(key)?.has(id) ?? false));
}
