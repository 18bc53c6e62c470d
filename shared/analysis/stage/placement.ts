import type { Mode } from '../../design/schema/vocabulary.ts';
import type { Failable, PlacedComponent } from '../types.ts';
import { EVENT, type Events } from './events.ts';
import type { Chain } from './zone-places.ts';

/** Where a unit runs: its machine, if it has one, and the places around it. Units on one machine share it. */
export interface Host {
  /** Event of the machine; undefined for what runs on none. */
  readonly event: number | undefined;
  readonly chain: Chain;
}

export interface PlacementFacts {
  readonly n: number;
  readonly k: number;
  readonly mode: Mode;
  readonly managed: boolean;
  readonly votes: readonly number[] | undefined;
  /** Per unit and then per arbitrator; empty for what stands outside. */
  readonly hosts: readonly Host[];
  /** Event of the first unit; those of the others follow it. */
  readonly firstUnit: number;
  /** Event of the first arbitrator; those of the others follow it. */
  readonly firstArbitrator: number;
  /** Events that every unit but the first needs as well: what makes a standby take over. */
  readonly conditions: readonly number[];
  readonly zoneMatters: boolean;
  readonly asked: readonly string[];
}

/** One component with its failables as positions in typed arrays. Lists and names are made when they are read. */
export class Placement implements PlacedComponent {
  readonly id: string;
  readonly facts: PlacementFacts;
  /** Connections for which nobody has said what a loss means. */
  assumed: readonly string[] = [];
  private readonly names: Events;
  private listed: readonly (readonly number[])[] | undefined;
  private named: readonly (readonly string[])[] | undefined;

  constructor(id: string, facts: PlacementFacts, names: Events) {
    this.id = id;
    this.facts = facts;
    this.names = names;
  }

  get n(): number {
    return this.facts.n;
  }

  get k(): number {
    return this.facts.k;
  }

  get mode(): Mode {
    return this.facts.mode;
  }

  get managed(): boolean {
    return this.facts.managed;
  }

  /** How many units and arbitrators there are. */
  get slots(): number {
    return Math.max(this.facts.hosts.length, this.outside ? 1 : 0);
  }

  get votes(): readonly number[] {
    return this.facts.votes ?? Array.from({ length: this.slots }, () => 1);
  }

  /** Hands out the events of one unit: its own, that of its machine, those of the places around it, its conditions. */
  eachEvent(slot: number, visit: (event: number) => void): void {
    const { n, hosts, firstUnit, firstArbitrator, conditions } = this.facts;
    const host = hosts[slot];
    if (host === undefined) return;
    visit(slot < n ? firstUnit + slot : firstArbitrator + slot - n);
    if (host.event !== undefined) visit(host.event);
    for (const event of host.chain.events) visit(event);
    if (slot === 0 || slot >= n) return;
    for (const event of conditions) if (event !== host.event && !host.chain.events.includes(event)) visit(event);
  }

  /** Per unit and then per arbitrator: its events, its own first. */
  get positions(): readonly (readonly number[])[] {
    return (this.listed ??= Array.from({ length: this.slots }, (_, slot) => {
      const events: number[] = [];
      this.eachEvent(slot, (event) => events.push(event));
      return events;
    }));
  }

  get units(): readonly (readonly string[])[] {
    return (this.named ??= this.positions.map((events) => events.map((event) => this.names.id(event))));
  }

  unitsIn(kind: Failable['kind']): ReadonlyMap<string, number> {
    const held = new Map<number, number>();
    const count = (event: number | undefined) => {
      if (event !== undefined && this.names.kindOf(event) === kind) held.set(event, (held.get(event) ?? 0) + 1);
    };
    const { n, hosts, firstUnit } = this.facts;
    for (const [unit, { event, chain }] of hosts.slice(0, n).entries()) {
      count(firstUnit + unit);
      count(event);
      chain.events.forEach(count);
    }
    return this.byName(held);
  }

  votesIn(kind: Failable['kind']): ReadonlyMap<string, number> {
    const { votes } = this.facts;
    return this.held(kind, (slot) => votes?.[slot] ?? 1);
  }

  private held(kind: Failable['kind'], weight: (slot: number) => number): ReadonlyMap<string, number> {
    const held = new Map<number, number>();
    for (let slot = 0; slot < this.slots; slot += 1) {
      const counts = weight(slot);
      this.eachEvent(slot, (event) => {
        if (this.names.kindOf(event) === kind) held.set(event, (held.get(event) ?? 0) + counts);
      });
    }
    return this.byName(held);
  }

  private byName(held: ReadonlyMap<number, number>): ReadonlyMap<string, number> {
    return new Map([...held].map(([event, sum]) => [this.names.id(event), sum]));
  }

  onlyIn(kind: Failable['kind']): string | undefined {
    const [first, ...others] = this.facts.hosts.slice(0, this.facts.n);
    if (first === undefined) return undefined;
    const around = kind === 'host' ? [first.event ?? -1] : first.chain.events;
    const shared = around.find(
      (event) =>
        this.names.kindOf(event) === kind &&
        others.every((host) => host.event === event || host.chain.events.includes(event)),
    );
    return shared === undefined ? undefined : this.names.id(shared);
  }

  get zones(): readonly (string | undefined)[] {
    return this.outside ? [undefined] : this.facts.hosts.map(({ chain }) => chain.zone);
  }

  /** Whether the region or the site of every unit is drawn, or does not matter. */
  get regionKnown(): boolean {
    return !this.facts.zoneMatters || this.facts.hosts.every(({ chain }) => chain.regionKnown);
  }

  /** Whether it stands outside of the platform: then it never fails. */
  get outside(): boolean {
    return this.facts.firstUnit < 0;
  }

  /** Events of the machines that its units run on; empty for managed services and what is outside. */
  get hosts(): readonly number[] {
    return this.facts.hosts.slice(0, this.facts.n).flatMap(({ event }) => event ?? []);
  }

  get unknown(): readonly string[] {
    const zone = this.facts.zoneMatters && this.facts.hosts.some(({ chain }) => chain.zone === undefined);
    const { asked } = this.facts;
    if (!zone && this.assumed.length === 0) return asked;
    return [...asked, ...(zone ? ['zone'] : []), ...this.assumed.map((callee) => `onLoss:${callee}`)];
  }

  /** Event of the machine under a unit. */
  machineOf(unitEvent: number): number | undefined {
    return this.names.kinds[unitEvent] === EVENT.unit
      ? this.facts.hosts[unitEvent - this.facts.firstUnit]?.event
      : undefined;
  }
}

export interface Placements {
  readonly components: ReadonlyMap<string, Placement>;
  readonly events: Events;
}
