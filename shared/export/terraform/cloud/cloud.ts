import type { Platform, Size } from '../../../design/schema/vocabulary.ts';
import type { Judged } from '../../coverage.ts';
import type { Balancer, FlowRule, ManagedInstance, Plan, PlanService } from '../../plan/types.ts';
import type { Route, Site } from '../../plan/routes.ts';
import type { Body, Expr, Item } from '../tree.ts';
import type { Variable } from '../variables.ts';

/** A variable of one cloud, and what to write for it where it has no usual value. */
export interface CloudVariable extends Variable {
  readonly name: string;
  readonly example?: Expr;
}

/** What differs from cloud to cloud. Everything else about these targets is in this folder. */
export interface Cloud {
  readonly platform: Platform;
  readonly summary: string;
  readonly provider: {
    readonly name: string;
    readonly source: string;
    readonly version: string;
    readonly settings: Body;
  };
  /** What Terraform itself must be, when newer than usual. */
  readonly terraform?: string;
  readonly size: MachineSizes;
  /** Keys longer than this are shortened for names; left out where the cloud takes names of any length. */
  readonly longestKey?: number;
  readonly variables: (build: CloudBuild) => readonly CloudVariable[];
  /** One file per concern, without those that all clouds share. */
  readonly concerns: Readonly<Record<string, (build: CloudBuild) => Body>>;
  /** Managed services that it creates, by the catalogue's words for service and engine, with what is to be said of each. */
  readonly services: ReadonlyMap<string, ServiceFacts>;
  /** Whether it makes a balancer of this kind; the machines drawn for others run software that balances. Left out: all. */
  readonly balances?: (balancer: Balancer) => boolean;
  /** Where Terraform keeps the state, when not in this folder. */
  readonly backend: (plan: Plan) => Item;
  readonly addresses: Addresses;
  readonly notes: {
    readonly http: Judged;
    readonly tcp: Judged;
    readonly bucket: Judged;
    readonly bucketAccess: Judged;
    /** What backups of machines leave out; left out where they hold everything. */
    readonly volumes?: string;
    /** What is left to do for machines whose backups the drawing asks for; left out where the export makes them. */
    readonly backups?: string;
    /** How a flow is permitted; without it nothing in the cloud could. */
    readonly flow: string;
  };
  /** A sentence about a component that the cloud has nothing for. */
  readonly lacking: (service: PlanService) => string;
  /** What a person must know besides, as lines of the README. */
  readonly readme: readonly string[];
}

export interface ServiceFacts {
  /** What becomes of it, as a sentence. */
  readonly note: string;
  /** It answers at the cloud's own interface, which every machine may call, rather than at an address of the network. */
  readonly api?: true;
}

/** What the cloud calls the size of a machine, and its names for the sizes of the drawing on a day. */
export interface MachineSizes {
  readonly word: string;
  readonly names: Readonly<Record<Size, string>>;
  readonly asOf: string;
}

/** Maps that outputs show, by key of what they are about. */
export type Addresses = Readonly<
  Partial<Record<'host' | 'publicHost' | 'balancer' | 'publicBalancer' | 'database' | 'bucket', Expr>>
>;

/** What every file of an export needs to know about the stage. */
export interface CloudBuild {
  readonly cloud: Cloud;
  readonly plan: Plan;
  readonly routes: readonly Route[];
  readonly sites: readonly Site[];
  /** Services that the cloud runs, by id. */
  readonly managed: ReadonlyMap<string, ManagedInstance>;
  /** Between things of this export, by kind of ends. Ports are those that callers use. */
  readonly flows: Readonly<Record<FlowKind, readonly FlowRule[]>>;
}

/** `in`: from the internet; `out`: to it; `balanced`: from a balancer to what it passes on to. */
export type FlowKind = 'in' | 'out' | 'balanced' | 'managed' | 'inside';
