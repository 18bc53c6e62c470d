import type { Component } from '../design/schema/component.ts';
import type { Stage } from '../design/schema/stage.ts';
import type { ElementGain, EntryAvailability, JointAvailability } from './availability/types.ts';
import type { EntryRecovery } from './recovery/types.ts';
import type { AvailabilityFrom } from '../design/schema/recovery.ts';
import type { Mode, Scope } from '../design/schema/vocabulary.ts';

/**
 * A fault model: basic events, units that need all of their events, groups that need k of their units and their
 * dependencies, and the entry groups. It is the form of `golden/fault-models.json`.
 */
export interface FaultModel {
  /** Event → probability that it works, 0..1. */
  readonly events: Readonly<Record<string, number>>;
  /** Unit → the events that must all work. */
  readonly units: Readonly<Record<string, readonly string[]>>;
  readonly groups: Readonly<Record<string, FaultGroup>>;
  /** Groups that must all serve. */
  readonly entry: readonly string[];
}

export interface FaultGroup {
  readonly k: number;
  readonly units: readonly string[];
  /** Groups whose loss takes this one down. */
  readonly hard: readonly string[];
  /** Groups whose loss degrades this one. */
  readonly soft: readonly string[];
}

/** What is left of a component or an entry point after a failure. */
export type State = 'up' | 'degraded' | 'down';

/** Something that can fail on its own: a unit's process, a host, or a place. */
export interface Failable {
  /**
   * `component#2` for a unit, `zone#2` for a host of a machines zone, `component@2` for a host that nobody drew, `zone`
   * for a place, `component` for a managed service, `component~failover` for a takeover that does not happen,
   * `component~arbitrator1` for a vote without data.
   */
  readonly id: string;
  /** The element of the design it belongs to. */
  readonly element: string;
  readonly kind:
    | 'unit'
    | 'host'
    | 'managed'
    | 'failover'
    | 'arbitrator'
    | 'rack'
    | 'availability-zone'
    | 'region'
    | 'provider'
    | 'site';
  readonly scope: Scope;
  /** Probability that it works, when the author gave one or asked for published estimates. */
  readonly availability?: number;
  /** What the probability rests on; an assumption of the author's unless said. */
  readonly from?: AvailabilityFrom;
}

/** Something that a unit needs, by id. */
export type Need = Pick<Failable, 'id' | 'element' | 'kind' | 'scope'>;

/** One component after defaults: how many units, how many needed, where each stands. */
export interface PlacedComponent {
  readonly id: string;
  /** As it is drawn. */
  readonly component: Component;
  /** What others found out about it alone and keep with it: see `ofComponent`. */
  readonly notes: unknown[];
  /** Whether it stands outside of the platform: then it has no unit that can fail. */
  readonly outside: boolean;
  readonly n: number;
  /** Units that must work; with `votes`, votes that must be there. */
  readonly k: number;
  readonly mode: Mode;
  readonly managed: boolean;
  /** Per unit and then per arbitrator, which keeps no data: its votes. Their number is `units.length`. */
  readonly votes: readonly number[];
  /** How many units and arbitrators there are. */
  readonly slots: number;
  /** What a unit or arbitrator needs, its own failable first. */
  readonly needs: (slot: number) => readonly Need[];
  /** Per unit and then per arbitrator: the ids of all failables that must work, its own first. */
  readonly units: readonly (readonly string[])[];
  /** Per unit: the availability zone, when the drawing says. */
  readonly zones: readonly (string | undefined)[];
  /** Failables of one kind that hold units of it where they stand, and how many each holds; no arbitrators. */
  readonly unitsIn: (kind: Failable['kind']) => ReadonlyMap<string, number>;
  /** The same, counting votes, those of arbitrators included. */
  readonly votesIn: (kind: Failable['kind']) => ReadonlyMap<string, number>;
  /** The one failable of this kind that holds every unit, if there is one. */
  readonly onlyIn: (kind: Failable['kind']) => string | undefined;
  /**
   * Facts the author has not given and the analysis had to assume; each becomes a question: `scope` (managed service),
   * `zone` (no availability zone or site is drawn around some unit), `onLoss:callee`.
   */
  readonly unknown: readonly string[];
}

/** A failable whose loss alone takes entry points away. */
export interface SinglePoint {
  readonly failable: Failable;
  /** Failables inside it that would do the same and are explained by it (a host's only unit). */
  readonly covers: readonly string[];
  readonly entryPoints: readonly string[];
  /** Those of them that are lost by what is said; the others only if a call of unknown meaning is one that stops its caller. */
  readonly proven: readonly string[];
}

/** The components that an entry point needs to serve, and to serve undegraded (a superset); sorted. `said`: without what is only assumed. */
export interface Cone {
  readonly serve: readonly string[];
  readonly full: readonly string[];
}

export interface SinglePoints {
  readonly down: readonly SinglePoint[];
  readonly degraded: readonly SinglePoint[];
}

export type YesNo = 'yes' | 'no' | 'unknown';

/** One of the deck's verdicts and the sentence that explains it. */
export interface Verdicted<T> {
  readonly verdict: T;
  readonly because: string;
  /** Elements the sentence is about. */
  readonly elements: readonly string[];
}

export interface Scorecard {
  /** False without an entry point that leads into the platform: then nothing can be lost, and figures about losses say nothing. */
  readonly judged: boolean;
  readonly stateless: Verdicted<YesNo>;
  readonly scalable: Verdicted<YesNo | 'kind-of'>;
  readonly highlyAvailable: Verdicted<YesNo>;
  /** The widest failure that no critical entry point notices. */
  readonly level: 'none' | 'host' | 'zone' | 'region';
  readonly separatelyMonitored: Verdicted<YesNo | 'partly'>;
  readonly machines: number;
  readonly managedServices: number;
  /** Ids of hosts and managed services whose loss alone takes a critical entry point down, or degrades it. */
  readonly spof: { readonly down: readonly string[]; readonly degraded: readonly string[] };
  /** Null unless every event has a probability. */
  readonly availability: { readonly serve: number; readonly full: number } | null;
}

/** Everything derived from one stage. Made once per stage object, never stored. */
export interface StageAnalysis extends StageFacts {
  readonly scorecard: Scorecard;
}

/** What is derived from one stage, but for sentences: it speaks of ids. */
export interface StageFacts {
  readonly stage: Stage;
  /** The same of the stage without names and notes: one object through edits of nothing else. */
  readonly facts: StageFacts;
  readonly components: ReadonlyMap<string, PlacedComponent>;
  readonly failables: ReadonlyMap<string, Failable>;
  /** How far anything that can fail reaches. */
  readonly scopes: ReadonlySet<Scope>;
  /** Machine → the components with a unit on it, by id; machines that hold several only. */
  readonly crowds: ReadonlyMap<string, readonly string[]>;
  /** Machines of the author's. */
  readonly machines: number;
  /** Entry points that lead to nothing of the platform, such as those bound to the people outside: nothing can be judged from them. */
  readonly blind: readonly string[];
  /** Critical entry points; all of them when none is marked. */
  readonly critical: readonly string[];
  readonly singlePoints: SinglePoints;
  /** Components no entry point depends on. */
  readonly outsideCones: readonly string[];
  /** Cycles of dependencies that are said to be hard, each sorted by id. */
  readonly hardCycles: readonly (readonly string[])[];
  /** By entry point. */
  readonly cones: ReadonlyMap<string, Cone & { readonly said: Cone }>;
  /** Components that any entry point needs to serve, or to serve undegraded; in order of id. */
  readonly needed: { readonly serve: readonly PlacedComponent[]; readonly full: readonly PlacedComponent[] };
  /** Whether any entry point needs this component. */
  readonly isNeeded: (id: string, cone: 'serve' | 'full') => boolean;
  /** Entry point → how long each kind of disruption costs, and how much it loses. */
  readonly recovery: ReadonlyMap<string, EntryRecovery>;
  /** Entry point → its exact availability under the numbers of the drawing, each labelled. */
  readonly availability: ReadonlyMap<string, EntryAvailability>;
  /** How often some entry points serve together. */
  readonly together: (entryPoints: readonly string[]) => JointAvailability;
  /** Entry point → how often it would serve if this share of the failures of like units took all of them at once. */
  readonly withCommonCause: (share: number) => ReadonlyMap<string, number | null>;
  /** The elements that cost some entry points most together, worst first; at most three. Missing numbers count as 1. */
  readonly gains: (entryPoints: readonly string[]) => readonly ElementGain[];
  /**
   * Components that pass a test, by id. The test is to be a constant that looks at nothing but what it is given: its answers
   * are kept, and an edit asks it only about what the edit changed.
   */
  readonly where: (test: (component: PlacedComponent) => boolean) => readonly PlacedComponent[];
  /** Asks what `where` would ask, some of it in every step. */
  readonly askInSteps: (test: (component: PlacedComponent) => boolean) => Generator<undefined, void, undefined>;
  /** Components that one failable alone leaves with too little to serve, before dependencies are followed; by id. */
  readonly brokenBy: (failable: string) => readonly PlacedComponent[];
}
