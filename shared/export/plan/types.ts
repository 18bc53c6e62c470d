import type { Component } from '../../design/schema/component.ts';
import type { Connection } from '../../design/schema/connection.ts';
import type { Protocol, Release, Size } from '../../design/schema/vocabulary.ts';
import type { DrawingLabels, StageRecord } from '../../design/record.ts';
import type { ComponentType } from '../../catalog/types.ts';
import type { CoverageEntry } from '../types.ts';

export type NetworkTier = 'public' | 'app' | 'data';

/** A place for hosts: an availability zone, or what the drawing has instead. Keys are positions (`z1`, `z2`), so that adding a zone renames none. */
export interface PlanZone {
  readonly key: string;
  readonly id: string;
  readonly code?: string;
}

/** One component as the plan sees it: its facts with the catalogue's defaults filled in. */
export interface PlanService {
  readonly id: string;
  /** Free text from the author; printers escape it. */
  readonly label: string;
  readonly component: Component;
  readonly type: ComponentType;
  readonly units: number;
  /** The port that callers use unless a connection says otherwise; 0 when it answers nothing. */
  readonly port: number;
  readonly protocol: Protocol;
  /** Somebody else runs it: it has no machines of the author's. */
  readonly managed: boolean;
  /** Id of the machine group it runs on, when it runs on machines. */
  readonly group?: string;
}

export interface PlanHost {
  /** `lms-1`: group id and position from 1. */
  readonly name: string;
  readonly zone: string;
}

/** Two groups that take turns: one is live, the other has the next image. */
export type Colour = 'blue' | 'green';

/** Identical machines. `application` groups are disposable; `stateful` ones have a data volume each. */
export interface MachineGroup {
  readonly id: string;
  readonly label: string;
  readonly kind: 'application' | 'stateful';
  readonly tier: NetworkTier;
  readonly size: Size;
  readonly diskGiB: number;
  readonly hosts: readonly PlanHost[];
  /** How many more hosts the drawing has at places that the plan does not cover. */
  readonly hostsElsewhere: number;
  /** Services that run on every machine of the group, sorted by id. */
  readonly services: readonly string[];
  /** Set when the group is one of two that take turns. */
  readonly colour?: Colour;
}

export interface BalancerTarget {
  readonly service: string;
  readonly group: string;
  readonly port: number;
  readonly protocol: Protocol;
  readonly healthPath?: string;
  readonly colour?: Colour;
}

export interface Balancer {
  readonly id: string;
  readonly label: string;
  /** Reached from the internet. */
  readonly public: boolean;
  /** HTTP balancers route by host name; others pass TCP. */
  readonly layer: 'http' | 'tcp';
  readonly targets: readonly BalancerTarget[];
  /** Id of the machines drawn for it (in `balancerGroups` when they run nothing else). */
  readonly group?: string;
}

/** A managed service of a platform, named as the catalogue names it. */
export interface ManagedInstance {
  readonly id: string;
  readonly label: string;
  readonly service: string;
  readonly engine?: string;
  readonly units: number;
  readonly port: number;
  /** Its port, where it takes nothing but TLS. */
  readonly tlsPort?: number;
  readonly size: Size;
}

export interface ObjectStore {
  readonly id: string;
  /** The id that it had first, unless another has it by now: no cloud can rename a bucket. */
  readonly firstId: string;
  readonly label: string;
  /** Services that read and write it. */
  readonly usedBy: readonly string[];
}

/** One permitted flow, from a connection of the design. Ends are ids of groups, balancers and managed instances, or `internet`. */
export interface FlowRule {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly port: number;
  readonly protocol: Protocol;
  readonly description: string;
  /** Keys of the connections that ask for it. */
  readonly connections: readonly string[];
}

export interface PlanSecret {
  readonly id: string;
  readonly description: string;
  readonly usedBy: readonly string[];
}

/** A connection of the design with the key that findings and coverage name it by. */
export type PlanConnection = Connection & { readonly key: string };

/**
 * The neutral infrastructure model between a design and a target: everything, or what is at one platform in one region.
 * Everything is sorted by id.
 */
export interface Plan {
  readonly design: string;
  /** Prefix of names: 2 to 16 lower-case letters, digits and single hyphens. */
  readonly slug: string;
  readonly stage: { readonly id: string; readonly label: string };
  readonly release: Release;
  /** The provider's code of the region that holds most components, such as eu-west-1. */
  readonly region?: string;
  /** ISO code of the country of that region, where the drawing says it. */
  readonly country?: string;
  /** The drawing names no provider, so that the target's was taken. */
  readonly assumed: boolean;
  readonly zones: readonly PlanZone[];
  /** What the plan covers; the rest is in `coverage`. */
  readonly services: readonly PlanService[];
  /** Machines that run software. */
  readonly groups: readonly MachineGroup[];
  /** Machines drawn for balancers alone: an inventory lists them, a cloud replaces them by its own balancers. */
  readonly balancerGroups: readonly MachineGroup[];
  readonly balancers: readonly Balancer[];
  readonly managed: readonly ManagedInstance[];
  readonly objectStores: readonly ObjectStore[];
  readonly flows: readonly FlowRule[];
  readonly secrets: readonly PlanSecret[];
  readonly backupRetentionDays: number;
  /** What the stage was drawn as, for importing it again. */
  readonly record: StageRecord;
  /** What people call what is in the record. */
  readonly labels: DrawingLabels;
  readonly connections: readonly PlanConnection[];
  /** Elements that are decided here: people, the outside world, and what is at places that the plan does not cover. */
  readonly coverage: readonly CoverageEntry[];
}
