import type { Stage } from '../design/schema/stage.ts';
import { zonesAround } from '../design/zones-around.ts';

/** Who calls, and what is called. */
export type Call = readonly [from: string, to: string];

/**
 * Zone → the calls between what stands directly in it: every connection is lifted to the innermost zone around both of
 * its ends, where two neighbours hold them. Each pair once; calls into a zone from what it stands in have no such pair.
 */
export function siblingCalls(stage: Stage): Map<string | undefined, Call[]> {
  const lifted = new Map<string | undefined, Call[]>();
  const known = new Set<string>();
  for (const { from, to } of stage.connections) {
    const [callers, called] = [chainOf(stage, from), chainOf(stage, to)];
    let depth = 0;
    while (depth < callers.length && callers[depth] === called[depth]) depth += 1;
    const [a, b] = [callers[depth], called[depth]];
    if (a === undefined || b === undefined || known.has(`${a} ${b}`)) continue;
    known.add(`${a} ${b}`);
    const zone = depth === 0 ? undefined : callers[depth - 1];
    lifted.set(zone, [...(lifted.get(zone) ?? []), [a, b]]);
  }
  return lifted;
}

/** An element and the zones around it, outermost first. */
function chainOf(stage: Stage, id: string): string[] {
  return [id, ...zonesAround(stage, id).map((around) => around.id)].reverse();
}
