import type { Stage } from '../../design/schema/stage.ts';
import { EVENT } from './event-numbers.ts';
import { Events } from './events.ts';
import type { Numbering } from './numbering.ts';
import { placedLine, type PlacedLine } from './placed-line.ts';
import { PlacedMap } from './placed-map.ts';
import type { Placement } from './placement.ts';
import { rosterOf } from './roster.ts';

/** Every component of a stage where it stands, and everything that can fail, numbered. */
export class Placements {
  /** In order of id. */
  readonly list: readonly Placement[];
  /** The same by id. */
  readonly components: ReadonlyMap<string, Placement>;
  readonly events: Events;
  /** Id → position in `list`. */
  readonly positions: ReadonlyMap<string, number>;
  readonly numbering: Numbering;
  /** What the list is an edit of. */
  readonly line: PlacedLine;

  constructor(stage: Stage) {
    this.line = placedLine(stage);
    this.list = this.line.place(stage);
    this.numbering = this.line.number(this.list);
    this.positions = rosterOf(stage).positions;
    this.components = new PlacedMap(this.list, this.positions);
    this.events = new Events(stage, this.numbering.events);
  }

  /** The own events of its units. */
  unitsOf({ id, n }: Placement): number[] {
    const position = this.positions.get(id) ?? -1;
    return Array.from({ length: n }, (_, slot) => this.numbering.own(position, slot, n));
  }

  /** Per unit and then per arbitrator: its events, its own first. */
  eventsOf(placement: Placement): readonly (readonly number[])[] {
    const position = this.positions.get(placement.id) ?? -1;
    return Array.from({ length: placement.slots }, (_, slot) => {
      const events: number[] = [];
      this.numbering.eachEvent(position, slot, (event) => events.push(event));
      return events;
    });
  }

  /** The machine under a unit; undefined for whatever is not a unit. */
  machineOf(event: number): number | undefined {
    if (this.events.kinds[event] !== EVENT.unit) return undefined;
    return this.numbering.machineOf(this.positions.get(this.events.elements[event] ?? '') ?? -1, event);
  }
}
