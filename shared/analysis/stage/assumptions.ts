import type { PlacedComponent } from '../types.ts';
import type { Placements } from './placement.ts';
import type { StageStructure } from './stage-structure.ts';

/** Adds to each component the connections for which nobody has said what a loss means. */
export function withAssumptions(
  { components }: Placements,
  { assumed }: StageStructure,
): ReadonlyMap<string, PlacedComponent> {
  if (assumed.size === 0) return components;
  return new Map(
    [...components].map(([id, placed]) => {
      const callees = assumed.get(id);
      if (callees === undefined) return [id, placed];
      return [id, { ...placed, unknown: [...placed.unknown, ...callees.map((callee) => `onLoss:${callee}`)] }];
    }),
  );
}
