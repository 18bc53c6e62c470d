import type { Stage } from '../../design/schema/stage.ts';
import { at } from '../structure/structure.ts';
import { EVENT, Events, type EventKind } from './events.ts';
import { placeComponents } from './place-components.ts';
import { PlacedMap } from './placed-map.ts';
import type { Placement } from './placement.ts';
import { rosterOf } from './roster.ts';
import { groundOf, type Chain, type Host, type Machines } from './zone-places.ts';

/** Every component of a stage where it stands, and everything that can fail, numbered in the order in which it is met. */
export class Placements {
  /** In order of id. */
  readonly list: readonly Placement[];
  /** The same by id. */
  readonly components: ReadonlyMap<string, Placement>;
  readonly events: Events;
  /** Id → position in `list`. */
  readonly positions: ReadonlyMap<string, number>;
  /** Per placement: its first unit, arbitrator and own machine, whose others follow, and its takeover. */
  private readonly units: Int32Array;
  private readonly arbitrators: Int32Array;
  private readonly ownMachines: Int32Array;
  private readonly takeovers: Int32Array;
  private readonly machines = new Map<Machines, number>();
  private readonly chains = new Map<Chain, readonly number[]>();
  private readonly places = new Map<string, number>();

  constructor(stage: Stage) {
    this.list = placeComponents(stage);
    this.positions = rosterOf(stage).positions;
    this.components = new PlacedMap(this.list, this.positions);
    this.events = new Events(stage);
    const empty = () => new Int32Array(this.list.length).fill(-1);
    [this.units, this.arbitrators, this.ownMachines, this.takeovers] = [empty(), empty(), empty(), empty()];
    const { chain } = groundOf(stage);
    this.list.forEach((placement, position) => {
      if (!placement.outside) this.enter(placement, position, chain(placement.component.in));
    });
  }

  /** Hands out the events of one unit: its own, that of its machine, those of the places around it, what it takes over by. */
  eachEvent(position: number, slot: number, visit: (event: number) => void): void {
    const facts = this.list[position]?.facts;
    const host = facts?.hosts[slot];
    if (facts === undefined || host === undefined) return;
    const { failover, n } = facts;
    visit(slot < n ? at(this.units, position) + slot : at(this.arbitrators, position) + slot - n);
    const machine = this.machineUnder(position, host);
    if (machine !== undefined) visit(machine);
    const around = this.around(host.chain);
    for (let index = 0; index < around.length; index += 1) visit(at(around, index));
    if (failover === undefined || slot === 0 || slot >= n) return;
    visit(at(this.takeovers, position));
    const decided = this.decidedBy(failover.at).filter((event) => event !== machine && !around.includes(event));
    for (const event of decided) visit(event);
  }

  /** The own events of its units. */
  unitsOf({ id, n }: Placement): number[] {
    const first = at(this.units, this.positions.get(id) ?? -1);
    return Array.from({ length: n }, (_, unit) => first + unit);
  }

  /** Per unit and then per arbitrator: its events, its own first. */
  eventsOf(placement: Placement): readonly (readonly number[])[] {
    const position = this.positions.get(placement.id) ?? -1;
    return Array.from({ length: placement.slots }, (_, slot) => {
      const events: number[] = [];
      this.eachEvent(position, slot, (event) => events.push(event));
      return events;
    });
  }

  /** The machine under a unit; undefined for whatever is not a unit. */
  machineOf(event: number): number | undefined {
    if (this.events.kinds[event] !== EVENT.unit) return undefined;
    const position = this.positions.get(this.events.elements[event] ?? '') ?? -1;
    const host = this.list[position]?.facts.hosts[event - at(this.units, position)];
    return host && this.machineUnder(position, host);
  }

  private enter({ id, facts }: Placement, position: number, chain: Chain): void {
    const { failover, hosts, managed, n } = facts;
    this.around(chain);
    for (let slot = 0; slot < n; slot += 1) this.enterHost(hosts[slot]);
    if (hosts[0]?.on === 'own') this.ownMachines[position] = this.add(EVENT.ownMachine, id, n);
    if (failover !== undefined) {
      this.takeovers[position] = this.add(EVENT.failover, id, 1);
      this.enterHost(failover.at);
    }
    this.units[position] = this.add(managed ? EVENT.managed : EVENT.unit, id, n);
    this.arbitrators[position] = this.add(EVENT.arbitrator, id, hosts.length - n);
    for (let slot = n; slot < hosts.length; slot += 1) this.enterHost(hosts[slot]);
  }

  private add(kind: EventKind, element: string, count: number): number {
    const first = this.events.count;
    for (let ordinal = 1; ordinal <= count; ordinal += 1) this.events.add(kind, element, ordinal);
    return first;
  }

  /** With its machines come all that belong to the same group. */
  private enterHost(host: Host | undefined): void {
    if (host === undefined) return;
    const { on } = host;
    if (on === undefined || on === 'own') this.around(host.chain);
    else if (!this.machines.has(on)) {
      this.around(on.chain);
      for (const each of on.hosts) this.around(each.chain);
      this.machines.set(on, this.add(EVENT.machine, on.id, on.hosts.length));
    }
  }

  private machineUnder(position: number, { on, ordinal }: Host): number | undefined {
    if (on === undefined) return undefined;
    const first = on === 'own' ? at(this.ownMachines, position) : (this.machines.get(on) ?? -1);
    return first + ordinal - 1;
  }

  /** What decides that a standby takes over can fail, too. */
  private decidedBy(host: Host | undefined): readonly number[] {
    if (host === undefined) return [];
    const machine = this.machineUnder(-1, host);
    return machine === undefined ? this.around(host.chain) : [machine, ...this.around(host.chain)];
  }

  private around(chain: Chain): readonly number[] {
    const known = this.chains.get(chain) ?? chain.places.map(({ id }) => this.place(id));
    this.chains.set(chain, known);
    return known;
  }

  private place(id: string): number {
    const known = this.places.get(id) ?? this.events.add(EVENT.place, id);
    this.places.set(id, known);
    return known;
  }
}
