import type { Component } from '../../design/schema/component.ts';
import type { Mode, Scope } from '../../design/schema/vocabulary.ts';
import type { Failable, Need, PlacedComponent } from '../types.ts';
import { zoneOf, type Chain, type Host } from './zone-places.ts';

export interface PlacementFacts {
  readonly outside: boolean;
  readonly n: number;
  readonly k: number;
  readonly mode: Mode;
  readonly managed: boolean;
  /** Where it is drawn, which is not where its units stand when they are spread. */
  readonly around: Chain;
  readonly votes: readonly number[] | undefined;
  /** Per unit and then per arbitrator; empty for what stands outside. */
  readonly hosts: readonly Host[];
  /** What every unit but the first needs as well, so that a standby takes over; `at`: where it is decided. */
  readonly failover: { readonly at: Host | undefined } | undefined;
  readonly zoneMatters: boolean;
  /** The smallest failure that takes a managed service down; undefined while nobody has said. */
  readonly scope: Scope | undefined;
}

/**
 * One component where it stands. It knows names and no positions, so that it outlives edits of everything else: whatever
 * is found out about it may be kept with it.
 */
export class Placement implements PlacedComponent {
  readonly id: string;
  readonly component: Component;
  readonly facts: PlacementFacts;
  readonly notes: unknown[] = [];
  /** Connections for which nobody has said what a loss means. */
  readonly assumed: readonly string[];
  private kept: Map<string, unknown> | undefined;

  constructor(id: string, component: Component, facts: PlacementFacts, assumed: readonly string[]) {
    this.id = id;
    this.component = component;
    this.facts = facts;
    this.assumed = assumed;
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

  /** Whether it stands outside of the platform: then it never fails. */
  get outside(): boolean {
    return this.facts.outside;
  }

  /** Whether it runs on machines of the author's: managed services and what is outside do not. */
  get onMachines(): boolean {
    return !this.managed && !this.outside;
  }

  /** How many units and arbitrators there are. */
  get slots(): number {
    return this.outside ? 1 : this.facts.hosts.length;
  }

  get votes(): readonly number[] {
    return this.facts.votes ?? this.keep('votes', () => Array.from({ length: this.slots }, () => 1));
  }

  get units(): readonly (readonly string[])[] {
    return this.keep('units', () =>
      Array.from({ length: this.slots }, (_, slot) => this.needs(slot).map(({ id }) => id)),
    );
  }

  get zones(): readonly (string | undefined)[] {
    return this.outside ? [undefined] : this.facts.hosts.map(({ chain }) => zoneOf(chain));
  }

  /** Whether the region or the site of every unit is drawn, or does not matter. */
  get regionKnown(): boolean {
    return !this.facts.zoneMatters || this.facts.hosts.every(({ chain }) => chain.regionKnown);
  }

  get unknown(): readonly string[] {
    return this.keep('unknown', () => {
      const { hosts, managed, scope, zoneMatters } = this.facts;
      const zone = zoneMatters && hosts.some(({ chain }) => zoneOf(chain) === undefined);
      const asked = managed && scope === undefined ? ['scope'] : [];
      return [...asked, ...(zone ? ['zone'] : []), ...this.assumed.map((callee) => `onLoss:${callee}`)];
    });
  }

  unitsIn(kind: Failable['kind']): ReadonlyMap<string, number> {
    return this.keep(`units in ${kind}`, () => this.held(kind, this.facts.n, false));
  }

  votesIn(kind: Failable['kind']): ReadonlyMap<string, number> {
    return this.keep(`votes in ${kind}`, () => this.held(kind, this.slots, true));
  }

  onlyIn(kind: Failable['kind']): string | undefined {
    const { hosts, n } = this.facts;
    const [first] = hosts;
    if (first === undefined || kind === 'unit' || kind === 'managed') return undefined;
    const holds = (id: string) => hosts.slice(1, n).every((host) => idsOf(kind, this.id, host).includes(id));
    return idsOf(kind, this.id, first).find(holds);
  }

  private held(kind: Failable['kind'], slots: number, votes: boolean): ReadonlyMap<string, number> {
    const held = new Map<string, number>();
    for (let slot = 0; slot < slots; slot += 1) {
      const counts = votes ? (this.facts.votes?.[slot] ?? 1) : 1;
      for (const id of this.holders(kind, slot, votes)) held.set(id, (held.get(id) ?? 0) + counts);
    }
    return held;
  }

  /** Failables of one kind that a unit falls with; `takeover`: with what makes it take over, too. */
  private holders(kind: Failable['kind'], slot: number, takeover: boolean): readonly string[] {
    const host = this.facts.hosts[slot];
    const place = !OF_UNITS.has(kind) && (!takeover || this.facts.failover === undefined);
    if (host !== undefined && place) return idsOf(kind, this.id, host);
    const needs = takeover ? this.needs(slot) : this.standing(slot);
    return needs.filter((need) => need.kind === kind).map(({ id }) => id);
  }

  /** What a unit or arbitrator needs: itself, its machine, the places around it, and what makes it take over. */
  needs(slot: number): readonly Need[] {
    const own = this.standing(slot);
    const { failover, n } = this.facts;
    if (failover === undefined || slot === 0 || slot >= n) return own;
    const decided = failover.at === undefined ? [] : around(this.id, failover.at);
    const works: Need = { id: `${this.id}~failover`, element: this.id, kind: 'failover', scope: 'host' };
    return [...own, works, ...decided.filter(({ id }) => own.every((each) => each.id !== id))];
  }

  private standing(slot: number): readonly Need[] {
    const host = this.facts.hosts[slot];
    return host === undefined ? [] : [this.own(slot), ...around(this.id, host)];
  }

  private own(slot: number): Need {
    const { id: element, facts } = this;
    const { managed, n, scope } = facts;
    if (managed) return { id: element, element, kind: 'managed', scope: scope ?? 'host' };
    return slot < n
      ? { id: `${element}#${slot + 1}`, element, kind: 'unit', scope: 'host' }
      : { id: `${element}~arbitrator${slot - n + 1}`, element, kind: 'arbitrator', scope: 'host' };
  }

  private keep<T>(what: string, make: () => T): T {
    this.kept ??= new Map();
    if (!this.kept.has(what)) this.kept.set(what, make());
    return this.kept.get(what) as T;
  }
}

/** Kinds that are no place: parts of a component. */
const OF_UNITS: ReadonlySet<Failable['kind']> = new Set(['unit', 'managed', 'failover', 'arbitrator']);

/** The machine, or the places of one kind, that a unit on this host stands in. */
function idsOf(kind: Failable['kind'], id: string, { on, ordinal, chain }: Host): readonly string[] {
  if (kind === 'host') return on === undefined ? [] : [machineId(id, on, ordinal)];
  return chain.places.filter((place) => place.kind === kind).map((place) => place.id);
}

/** The machine and the places around it. */
function around(id: string, { on, ordinal, chain }: Host): readonly Need[] {
  if (on === undefined) return chain.places;
  const element = on === 'own' ? id : on.id;
  return [{ id: machineId(id, on, ordinal), element, kind: 'host', scope: 'host' }, ...chain.places];
}

function machineId(id: string, on: NonNullable<Host['on']>, ordinal: number): string {
  return on === 'own' ? `${id}@${ordinal}` : `${on.id}#${ordinal}`;
}
