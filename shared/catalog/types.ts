import type { Component } from '../design/schema/component.ts';
import type { DataClass, OnLoss, Platform, Protocol, Release, Scope } from '../design/schema/vocabulary.ts';

export const FAMILIES = ['edge', 'applications', 'data', 'messaging', 'platform', 'outside', 'generic'] as const;
export type Family = (typeof FAMILIES)[number];

/** Where a type stands between a person's browser and the disks. Machines that host two tiers cannot be scalable. */
export type Tier = 'outside' | 'edge' | 'web' | 'app' | 'worker' | 'data' | 'platform';

/** What a type can do. Rules and analyses ask for these, never for a type's name. */
export const CAPABILITIES = [
  'balances-load', // spreads calls over the units of what is behind it
  'serves-people', // people's browsers may call it
  'runs-app-code', // its units are made from an image and should be disposable
  'hands-out-jobs', // gives each job to one of those who ask
  'takes-jobs', // it is fed by a queue, which spreads the work
  'stores-data', // losing it loses data that somebody misses
  'system-of-record', // the data exists nowhere else
  'stores-objects', // uploads and media
  'holds-sessions', // signed-in state lives in it
  'caches', // what it holds can be computed again
  'queues-messages',
  'indexes', // it can be built again from a system of record
  'resolves-names',
  'discovers-services',
  'identifies-people',
  'sends-mail',
  'observes', // monitoring and logging
  'keeps-backups',
  'keeps-secrets', // passwords, keys and certificates that others read
  'egress', // calls to the outside leave through it
  'delivers-content', // answers people from copies kept near them
  'deploys', // changes what runs; what runs goes on without it
  'takes-payments',
  'analyses-activity', // works on what learners did, away from the page they did it on
  'scales-out', // can gain units that share the work
] as const;
export type Capability = (typeof CAPABILITIES)[number];

export interface Port {
  readonly port: number;
  readonly over: Protocol;
  readonly for: string;
}

/** Something a type calls: one of `anyOf`, and what its loss means. */
export interface Need {
  readonly anyOf: readonly string[];
  readonly onLoss: OnLoss;
  readonly carries: readonly DataClass[];
  readonly why: string;
  /** Of `anyOf`: those whose loss only the author can judge, such as a Redis that is cache and broker at once. */
  readonly onLossUnknownFor?: readonly string[];
  /** The type works without it; it is offered, not demanded. */
  readonly optional?: boolean;
}

/** What the neutral plan makes of the type. */
export type DeployKind =
  | 'application' // disposable machines made from an image
  | 'stateful' // machines with a data volume each
  | 'balancer'
  | 'object-store'
  | 'external'; // lives elsewhere; only its address is known

/** A managed service of a provider that does the same. */
export interface ManagedService {
  readonly service: string;
  readonly engine?: string;
  /** Its port, where it takes nothing but TLS. */
  readonly tlsPort?: number;
}

/** A range of named releases, both ends included; left out means open. */
export interface ReleaseRange {
  readonly from?: Release;
  readonly to?: Release;
}

/** Where a piece of Ansible data applies. Everything that is given must hold; nothing given: always. */
export interface AnsibleCondition extends ReleaseRange {
  /** `local`: every caller runs on the same single machine; `remote`: somebody calls from another one. */
  readonly placement?: 'local' | 'remote';
  /** Whether it runs on more than one machine. */
  readonly clustered?: boolean;
  /** Only for a managed service that takes nothing but TLS. */
  readonly tls?: true;
  /** Only when a component of these catalogue ids calls it. */
  readonly ifCalledBy?: readonly string[];
  /** Only when no component of these catalogue ids calls it. */
  readonly unlessCalledBy?: readonly string[];
  /** As the two before, for callers through balancers too. */
  readonly ifUsedBy?: readonly string[];
  readonly unlessUsedBy?: readonly string[];
}

export type AnsibleValue =
  string | number | boolean | readonly AnsibleValue[] | { readonly [key: string]: AnsibleValue };

/** A role of the `configuration` repository, in the order in which roles run. */
export interface AnsibleRole extends AnsibleCondition {
  readonly role: string;
  readonly vars?: Readonly<Record<string, AnsibleValue>>;
  /** Roles whose defaults it reads, when no play of its machine has run them. */
  readonly readsDefaultsOf?: readonly string[];
}

/**
 * One variable of the `configuration` playbooks. For callers (`address`) it says where this component is, for the
 * component itself (`own`) how its units find each other.
 * `form`, how it is written: `host`: first address; `list`: YAML list of addresses; `list-with-port`: list of
 * `address:port`; `comma`: one string; `url`: `scheme://address:port`, then `value`; `port`: the port number; `value`: `value` as it
 * is (Jinja allowed: the catalogue is trusted, a design is not); `names`: inventory names, each after `prefix`;
 * `members`: list of `{ host: address }` under `members`, after the entries of `value`; `bucket`: name of the bucket.
 */
export interface AnsibleVariable extends AnsibleCondition {
  readonly name: string;
  readonly form:
    'host' | 'list' | 'list-with-port' | 'comma' | 'url' | 'port' | 'value' | 'names' | 'members' | 'bucket';
  readonly value?: AnsibleValue;
  readonly prefix?: string;
  /** Catalogue ids of the applications that read it; left out: every application. */
  readonly readBy?: readonly string[];
}

/** A line that a role has no setting for, put into a file after the roles. */
export interface AnsibleLine extends AnsibleCondition {
  readonly path: string;
  readonly regexp: string;
  readonly line: string;
  /** Restarted when the line changed. */
  readonly service: string;
}

/** Something that the roles do not do, said in the coverage. */
export interface AnsibleTodo extends AnsibleCondition {
  readonly note: string;
}

export interface AnsibleDeploy {
  /** Inventory group, in the names that practice uses. */
  readonly group: string;
  readonly roles: readonly AnsibleRole[];
  /** Set for whoever calls this component. */
  readonly address?: readonly AnsibleVariable[];
  /** Set on the component's own group. */
  readonly own?: readonly AnsibleVariable[];
  /** Secrets that both ends read: variable → vault variable (always `vault_...`). */
  readonly secrets?: Readonly<Record<string, string>>;
  readonly lines?: readonly AnsibleLine[];
  readonly todo?: readonly AnsibleTodo[];
  /** What is left to do in it when somebody else runs it, so that no role does. */
  readonly managedTodo?: string;
  /** When its roles take every host of the inventory for a member, and so need an inventory of its machines alone. */
  readonly alone?: AnsibleCondition;
  /** How many machines change at a time; left out: all of them. */
  readonly serial?: number;
  /** Variable with the host name that a balancer routes to it by. */
  readonly siteName?: string;
}

export interface ClusterPort {
  readonly port: number;
  readonly for: string;
}

/** A setting that says where something is: an address, or text that only a person knows unless there is a value. */
export interface TutorSetting {
  readonly name: string;
  readonly form: 'host' | 'port' | 'url' | 'text';
  readonly value?: string | boolean;
  /** Only when it has several units. */
  readonly clustered?: boolean;
}

/** How Tutor runs it, or is told where it runs. */
export interface TutorDeploy {
  /** Switch of the server that Tutor brings along: on unless the drawing has one elsewhere. */
  readonly run?: string;
  readonly address?: readonly TutorSetting[];
  /** Its settings are only known with this plugin. */
  readonly onlyWith?: string;
  readonly plugin?: string;
  /** Deployments in Kubernetes that run its units. */
  readonly runs?: readonly string[];
  readonly site?: { readonly name: string; readonly value: string };
}

export interface Deploy {
  readonly kind: DeployKind;
  readonly diskGiB?: number;
  /** Ports that the machines of one cluster use among themselves. */
  readonly clusterPorts?: readonly ClusterPort[];
  readonly healthPath?: string;
  readonly managed?: Readonly<Partial<Record<Platform, ManagedService>>>;
  readonly ansible?: AnsibleDeploy;
  readonly tutor?: TutorDeploy;
  /** Part of the Harmony chart that does its work in a cluster, as the chart's values name it. */
  readonly harmony?: string;
  /** Why a target has nothing for it, said in the coverage. */
  readonly cannot?: Readonly<Record<string, string>>;
}

/** Facts that a component has until its author says otherwise. Never a fact that only the author can know. */
export type Defaults = Partial<
  Pick<Component, 'stores' | 'localState' | 'scope' | 'failover' | 'healthCheck' | 'exposure'>
>;

export interface ComponentType {
  readonly id: string;
  readonly title: string;
  readonly family: Family;
  readonly tier: Tier;
  /** One sentence: what it does in an Open edX installation. */
  readonly summary: string;
  /** File name in `assets/icons`, without `.svg`. */
  readonly icon: string;
  /** How it gains capacity, or survives more. */
  readonly growth: string;
  /** Sizes found in practice. */
  readonly sizes?: string;
  /** What it was or is called in other releases, and what took its place. */
  readonly history?: string;
  /** Versions that named releases were made for, where what providers run has moved on. */
  readonly madeFor?: readonly (ReleaseRange & { readonly version: string })[];
  /** Other names people search for. */
  readonly aliases: readonly string[];
  readonly capabilities: readonly Capability[];
  /** What it answers; the first is what callers use unless said. */
  readonly ports: readonly Port[];
  /** Protocols in which it starts calls. */
  readonly calls: readonly Protocol[];
  readonly needs: readonly Need[];
  /** Mode when it has more than one unit and the author does not say. */
  readonly replication: 'active-active' | 'quorum' | 'active-passive';
  /** Only ever a service of somebody else: it has no machines of the author's. Without a scope, only the author knows it. */
  readonly alwaysManaged?: { readonly scope?: Scope };
  /** What clouds call their own of it, where it is part of a place rather than a service that is chosen. */
  readonly offeredAs?: Readonly<Partial<Record<Platform, string>>>;
  /** Whoever runs it is paid for what is used, and how. */
  readonly paidByUse?: string;
  /** What its loss does to callers that list no need for it; left out: nobody knows but the author. */
  readonly usualLoss?: OnLoss;
  readonly defaults: Defaults;
  readonly deploy: Deploy;
}
