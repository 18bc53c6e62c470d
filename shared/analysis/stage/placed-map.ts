import type { Placement } from './placement.ts';

/** Placements by id, in that order; without a copy of what is known already. */
export class PlacedMap implements ReadonlyMap<string, Placement> {
  private readonly list: readonly Placement[];
  private readonly positions: ReadonlyMap<string, number>;

  constructor(list: readonly Placement[], positions: ReadonlyMap<string, number>) {
    this.list = list;
    this.positions = positions;
  }

  get size(): number {
    return this.list.length;
  }

  get(id: string): Placement | undefined {
    const position = this.positions.get(id);
    return position === undefined ? undefined : this.list[position];
  }

  has(id: string): boolean {
    return this.positions.has(id);
  }

  keys(): MapIterator<string> {
    return this.positions.keys();
  }

  values(): MapIterator<Placement> {
    return this.list.values();
  }

  *entries(): MapIterator<[string, Placement]> {
    for (const placement of this.list) yield [placement.id, placement];
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[string, Placement]> {
    return this.entries();
  }

  forEach(visit: (value: Placement, key: string, map: ReadonlyMap<string, Placement>) => void): void {
    for (const placement of this.list) visit(placement, placement.id, this);
  }
}
