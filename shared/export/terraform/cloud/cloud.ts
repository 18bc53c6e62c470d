import type { Platform, Size } from '../../../design/schema/vocabulary.ts';
import type { FlowRule, ManagedInstance, Plan, PlanService } from '../../plan/types.ts';
import type { Route, Site } from '../routes.ts';
import type { Body, Expr } from '../tree.ts';
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
  readonly provider: { readonly name: string; readonly source: string; readonly version: string };
  /** What the cloud calls the size of a machine, and its names for the sizes of the drawing. */
  readonly size: { readonly word: string; readonly names: Readonly<Record<Size, string>> };
  readonly variables: (build: CloudBuild) => readonly CloudVariable[];
  readonly providerBlock: Readonly<Record<string, Expr>>;
  /** One file per concern, without those that all clouds share. */
  readonly concerns: Readonly<Record<string, (build: CloudBuild) => Body>>;
  /** Managed services that it creates, in the catalogue's words, with what is to be said of each. */
  readonly services: ReadonlyMap<string, string>;
  readonly notes: {
    readonly http: string;
    readonly tcp: string;
    readonly bucket: string;
    readonly bucketAccess: string;
    /** What is left to do for machines whose backups the drawing asks for. */
    readonly backups: string;
    /** How a flow is permitted; without it nothing in the cloud could. */
    readonly flow: string;
  };
  /** A sentence about a component that the cloud has nothing for. */
  readonly lacking: (service: PlanService) => string;
  /** What a person must know besides, as lines of the README. */
  readonly readme: readonly string[];
}

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
