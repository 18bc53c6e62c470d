import type { Failable } from '../types.ts';
import type { Events } from './events.ts';

/** All failables of a stage by id; each is made when it is asked for. */
export class FailableMap implements ReadonlyMap<string, Failable> {
  private readonly events: Events;
  private readonly made = new Map<number, Failable>();

  constructor(events: Events) {
    this.events = events;
  }

  get size(): number {
    return this.events.count;
  }

  get(id: string): Failable | undefined {
    const event = this.events.find(id);
    return event === undefined ? undefined : this.at(event);
  }

  has(id: string): boolean {
    return this.events.find(id) !== undefined;
  }

  *values(): MapIterator<Failable> {
    for (let event = 0; event < this.size; event += 1) yield this.at(event);
    return undefined;
  }

  *keys(): MapIterator<string> {
    for (const { id } of this.values()) yield id;
    return undefined;
  }

  *entries(): MapIterator<[string, Failable]> {
    for (const failable of this.values()) yield [failable.id, failable];
    return undefined;
  }

  [Symbol.iterator](): MapIterator<[string, Failable]> {
    return this.entries();
  }

  forEach(visit: (value: Failable, key: string, map: ReadonlyMap<string, Failable>) => void): void {
    for (const [id, failable] of this) visit(failable, id, this);
  }

  private at(event: number): Failable {
    const known = this.made.get(event) ?? this.events.failable(event);
    this.made.set(event, known);
    return known;
  }
}
