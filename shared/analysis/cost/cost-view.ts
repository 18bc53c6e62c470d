import type { CostEstimate, CostPart } from './types.ts';

/** How dear an element is beside the whole: a quarter of what is known or more, a twentieth or more, less; or not known. */
export type CostGroup = 'much' | 'some' | 'little' | 'by-use' | 'unknown';

export interface ElementCost {
  /** Dollars a month that are known of it. */
  readonly known: number;
  readonly group: CostGroup;
}

const MUCH = 0.25;
const SOME = 0.05;

/**
 * What each element costs that costs anything, by id, or by what it is drawn as. One part without a price makes its
 * element unknown.
 */
export function costView(
  { parts, known: whole }: CostEstimate,
  drawnAs: (id: string) => string = (id) => id,
): ReadonlyMap<string, ElementCost> {
  const byElement = new Map<string, CostPart[]>();
  for (const part of parts) {
    const id = drawnAs(part.element);
    const beside = byElement.get(id);
    if (beside) beside.push(part);
    else byElement.set(id, [part]);
  }
  return new Map([...byElement].map(([id, own]) => [id, costOf(own, whole)]));
}

function costOf(parts: readonly CostPart[], whole: number): ElementCost {
  const known = parts.reduce((sum, { monthly }) => sum + (monthly ?? 0), 0);
  if (parts.some(({ monthly }) => monthly === null)) return { known, group: 'unknown' };
  if (parts.every(({ byUse }) => byUse === true)) return { known, group: 'by-use' };
  const share = whole === 0 ? 0 : known / whole;
  return { known, group: share >= MUCH ? 'much' : share >= SOME ? 'some' : 'little' };
}
