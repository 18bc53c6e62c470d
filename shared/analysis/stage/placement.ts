import type { Mode } from '../../design/schema/vocabulary.ts';
import type { PlacedComponent } from '../types.ts';
import type { Events } from './events.ts';
import type { Chain } from './zone-places.ts';

/** A machine with the places around it, as every unit on it shares them. */
export interface Host {
  readonly chain: Chain;
  /** The events of the machine and of the places around it. */
  readonly events: readonly number[];
}

export interface PlacementFacts {
  readonly n: number;
  readonly k: number;
  readonly mode: Mode;
  readonly managed: boolean;
  readonly votes: readonly number[] | undefined;
  /** Per unit: its own event, then those of its machine and of the places around it. */
  readonly positions: readonly (readonly number[])[];
  readonly chains: readonly Chain[];
  /** Whether units run on machines, so that the second event of each is its machine. */
  readonly hosted: boolean;
  readonly zoneMatters: boolean;
  readonly asked: readonly string[];
}

/** One component with the positions of its failables per unit. Names are made when they are read. */
export class Placement implements PlacedComponent {
  readonly id: string;
  readonly n: number;
  readonly k: number;
  readonly mode: Mode;
  readonly managed: boolean;
  readonly positions: readonly (readonly number[])[];
  readonly facts: PlacementFacts;
  /** Connections for which nobody has said what a loss means. */
  assumed: readonly string[] = [];
  private readonly names: Events;
  private named: readonly (readonly string[])[] | undefined;

  constructor(id: string, facts: PlacementFacts, names: Events) {
    this.id = id;
    this.n = facts.n;
    this.k = facts.k;
    this.mode = facts.mode;
    this.managed = facts.managed;
    this.positions = facts.positions;
    this.facts = facts;
    this.names = names;
  }

  get votes(): readonly number[] {
    return this.facts.votes ?? this.positions.map(() => 1);
  }

  get units(): readonly (readonly string[])[] {
    return (this.named ??= this.positions.map((events) => events.map((event) => this.names.id(event))));
  }

  get zones(): readonly (string | undefined)[] {
    return this.facts.chains.map(({ zone }) => zone);
  }

  /** Whether the region or the site of every unit is drawn, or does not matter. */
  get regionKnown(): boolean {
    return !this.facts.zoneMatters || this.facts.chains.every(({ regionKnown }) => regionKnown);
  }

  /** Whether it stands outside of the platform: then it never fails. */
  get outside(): boolean {
    return this.positions[0]?.length === 0;
  }

  /** Events of the machines that its units run on; empty for managed services and what is outside. */
  get hosts(): readonly number[] {
    return this.facts.hosted ? this.positions.slice(0, this.n).flatMap((events) => events[1] ?? []) : [];
  }

  get unknown(): readonly string[] {
    const zone = this.facts.zoneMatters && this.facts.chains.some((chain) => chain.zone === undefined) ? ['zone'] : [];
    return [...this.facts.asked, ...zone, ...this.assumed.map((callee) => `onLoss:${callee}`)];
  }
}

export interface Placements {
  readonly components: ReadonlyMap<string, Placement>;
  readonly events: Events;
}
