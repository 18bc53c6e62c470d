import { at } from '../structure/structure.ts';
import { EVENT, EventNumbers } from './event-numbers.ts';
import type { Placement, PlacementFacts } from './placement.ts';
import type { Chain, Host, Machines } from './zone-places.ts';

/**
 * Numbers for everything that can fail, in the order in which it is met. Only where things stand decides them, so they
 * outlive every edit of anything else, and what is made of them with them.
 */
export class Numbering {
  readonly events = new EventNumbers();
  private readonly facts: readonly PlacementFacts[];
  /** Per placement: its first unit, arbitrator and own machine, whose others follow, and its takeover. */
  private readonly units: Int32Array;
  private readonly arbitrators: Int32Array;
  private readonly ownMachines: Int32Array;
  private readonly takeovers: Int32Array;
  private readonly machines = new Map<Machines, number>();
  private readonly rows = new Map<Chain['places'], readonly number[]>();
  private readonly places = new Map<string, number>();

  constructor(list: readonly Placement[]) {
    this.facts = list.map(({ facts }) => facts);
    const empty = () => new Int32Array(list.length).fill(-1);
    [this.units, this.arbitrators, this.ownMachines, this.takeovers] = [empty(), empty(), empty(), empty()];
    list.forEach((placement, position) => {
      if (!placement.outside) this.enter(placement, position);
    });
  }

  /** Hands out the events of one unit: its own, that of its machine, those of the places around it, what it takes over by. */
  eachEvent(position: number, slot: number, visit: (event: number) => void): void {
    const facts = this.facts[position];
    const host = facts?.hosts[slot];
    if (facts === undefined || host === undefined) return;
    const { failover, n } = facts;
    visit(this.own(position, slot, n));
    const machine = this.machineUnder(position, host);
    if (machine !== undefined) visit(machine);
    const around = this.around(host.chain);
    for (let index = 0; index < around.length; index += 1) visit(at(around, index));
    if (failover === undefined || slot === 0 || slot >= n) return;
    visit(at(this.takeovers, position));
    const decided = this.decidedBy(failover.at).filter((event) => event !== machine && !around.includes(event));
    for (const event of decided) visit(event);
  }

  /** The event of a unit or arbitrator by itself. */
  own(position: number, slot: number, n: number): number {
    return slot < n ? at(this.units, position) + slot : at(this.arbitrators, position) + slot - n;
  }

  /** The machine under a unit, given by its event; undefined where it runs on none. */
  machineOf(position: number, event: number): number | undefined {
    const host = this.facts[position]?.hosts[event - at(this.units, position)];
    return host && this.machineUnder(position, host);
  }

  private enter({ id, facts }: Placement, position: number): void {
    const { around, failover, hosts, managed, n } = facts;
    const { events } = this;
    this.around(around);
    for (let slot = 0; slot < n; slot += 1) this.enterHost(hosts[slot]);
    if (hosts[0]?.on === 'own') this.ownMachines[position] = events.add(EVENT.ownMachine, id, n);
    if (failover !== undefined) {
      this.takeovers[position] = events.add(EVENT.failover, id);
      this.enterHost(failover.at);
    }
    this.units[position] = events.add(managed ? EVENT.managed : EVENT.unit, id, n);
    this.arbitrators[position] = events.add(EVENT.arbitrator, id, hosts.length - n);
    for (let slot = n; slot < hosts.length; slot += 1) this.enterHost(hosts[slot]);
  }

  /** With its machines come all that belong to the same group. */
  private enterHost(host: Host | undefined): void {
    if (host === undefined) return;
    const { on } = host;
    if (on === undefined || on === 'own') this.around(host.chain);
    else if (!this.machines.has(on)) {
      this.around(on.chain);
      for (const each of on.hosts) this.around(each.chain);
      this.machines.set(on, this.events.add(EVENT.machine, on.id, on.hosts.length));
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

  private around({ places }: Chain): readonly number[] {
    const known = this.rows.get(places);
    if (known !== undefined) return known;
    const events = places.map(({ id }) => this.place(id));
    this.rows.set(places, events);
    return events;
  }

  private place(id: string): number {
    const known = this.places.get(id) ?? this.events.add(EVENT.place, id);
    this.places.set(id, known);
    return known;
  }
}
