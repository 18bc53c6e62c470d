import { append } from '../../base/append.ts';
import { hasCapability } from '../../catalog/index.ts';
import type { Capability } from '../../catalog/types.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { isOutside } from '../stage/component-facts.ts';
import { rosterOf, type Roster } from '../stage/roster.ts';

/** Who calls each component, and whom it calls. */
export interface Neighbours {
  readonly callers: ReadonlyMap<string, readonly string[]>;
  readonly callees: ReadonlyMap<string, readonly string[]>;
}

interface Known {
  readonly ids: readonly string[];
  readonly near: Neighbours;
}
const known = new WeakMap<Stage['connections'], Known>();

/** Connections decide it, between components that exist: it outlives edits of anything else. */
export function neighbours(stage: Stage): Neighbours {
  const { ids, positions } = rosterOf(stage);
  const before = known.get(stage.connections);
  if (before?.ids === ids) return before.near;
  const near = readNeighbours(stage.connections, positions);
  known.set(stage.connections, { ids, near });
  return near;
}

function readNeighbours(connections: Stage['connections'], components: Roster['positions']): Neighbours {
  const callers = new Map<string, string[]>();
  const callees = new Map<string, string[]>();
  for (const { from, to } of connections) {
    if (!components.has(from) || !components.has(to)) continue;
    append(callers, to, from);
    append(callees, from, to);
  }
  return { callers, callees };
}

/** What spreads the work over a component's units, when something does. */
export type Spreader = 'balancer' | 'queue' | 'client' | undefined;

const spreaders = new WeakMap<Neighbours, { readonly types: Roster['types']; readonly of: Map<string, Spreader> }>();

/** A balancer in front, a queue that feeds it, or callers that know its units: from a list, or from service discovery. */
export function spreaderOf(stage: Stage, near: Neighbours, id: string): Spreader {
  const { types } = rosterOf(stage);
  const before = spreaders.get(near);
  const { of } = before?.types === types ? before : { of: new Map<string, Spreader>() };
  if (before?.of !== of) spreaders.set(near, { types, of });
  if (!of.has(id)) of.set(id, findSpreader(stage, near, id));
  return of.get(id);
}

function findSpreader(stage: Stage, near: Neighbours, id: string): Spreader {
  const component = stage.components[id];
  if (component === undefined) return undefined;
  if (hasCapability(component.type, 'balances-load')) return 'balancer';
  if (hasCapability(component.type, 'takes-jobs') && isFed(stage, near, id)) return 'queue';
  if (hasCapability(component.type, 'caches')) return 'client';
  const callers = (near.callers.get(id) ?? []).filter((caller) => {
    const calling = stage.components[caller];
    return calling !== undefined && !isOutside(calling) && !callsAsPeer(calling);
  });
  if (callers.some((caller) => can(stage, caller, 'balances-load'))) return 'balancer';
  const informed = (caller: string) =>
    (near.callees.get(caller) ?? []).some((callee) => can(stage, callee, 'discovers-services'));
  return callers.length > 0 && callers.every(informed) ? 'client' : undefined;
}

/** Workers and monitoring may reach a unit directly; visitors come through the others. */
function callsAsPeer({ type }: Component): boolean {
  return hasCapability(type, 'takes-jobs') || hasCapability(type, 'observes');
}

/** Whether a queue is among what it calls, directly or behind a balancer. */
function isFed(stage: Stage, near: Neighbours, id: string): boolean {
  const queues = (callee: string): boolean =>
    can(stage, callee, 'queues-messages') || can(stage, callee, 'hands-out-jobs');
  const behind = (callee: string): readonly string[] =>
    can(stage, callee, 'balances-load') ? (near.callees.get(callee) ?? []) : [];
  return (near.callees.get(id) ?? []).some((callee) => queues(callee) || behind(callee).some(queues));
}

function can(stage: Stage, id: string, capability: Capability): boolean {
  const type = stage.components[id]?.type;
  return type !== undefined && hasCapability(type, capability);
}
