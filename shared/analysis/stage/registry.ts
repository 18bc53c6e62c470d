import type { Failable } from '../types.ts';

/** Everything that can fail in one stage, each with a position for typed arrays. */
export interface Registry {
  readonly list: Failable[];
  readonly byId: Map<string, Failable>;
  readonly positions: Map<string, number>;
}

export function newRegistry(): Registry {
  return { list: [], byId: new Map(), positions: new Map() };
}

/** The position of a failable, entered on first use. */
export function positionOf(registry: Registry, failable: Failable): number {
  const known = registry.positions.get(failable.id);
  if (known !== undefined) return known;
  const position = registry.list.push(failable) - 1;
  registry.byId.set(failable.id, failable);
  registry.positions.set(failable.id, position);
  return position;
}
