import { append } from '../../base/append.ts';
import { hasCapability } from '../../catalog/index.ts';
import type { Capability } from '../../catalog/types.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { isOutside } from '../stage/component-facts.ts';
import { perWiring } from '../stage/per-wiring.ts';
import { rosterOf, type Roster } from '../stage/roster.ts';

/** Who calls each component, and whom it calls. */
export interface Neighbours {
  readonly callers: ReadonlyMap<string, readonly string[]>;
  readonly callees: ReadonlyMap<string, readonly string[]>;
}

/** Connections decide it, between components that exist. */
export const neighbours = perWiring((stage) => readNeighbours(stage.connections, rosterOf(stage).positions));

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

const spreaders = perWiring(() => new Map<string, Spreader>());

/** A balancer in front, a queue that feeds it, or callers that know its units: from a list, or from service discovery. */
export function spreaderOf(stage: Stage, near: Neighbours, id: string): Spreader {
  const known = spreaders(stage);
  if (!known.has(id)) known.set(id, findSpreader(stage, near, id));
  return known.get(id);
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
