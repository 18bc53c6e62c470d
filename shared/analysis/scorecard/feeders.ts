import { hasCapability } from '../../catalog/index.ts';
import type { Capability } from '../../catalog/types.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { isOutside } from '../stage/component-facts.ts';

/** Who calls each component, and whom it calls; made once per stage. */
export interface Neighbours {
  readonly callers: ReadonlyMap<string, readonly string[]>;
  readonly callees: ReadonlyMap<string, readonly string[]>;
}

export function neighbours(stage: Stage): Neighbours {
  const components = new Map(Object.entries(stage.components));
  const callers = new Map<string, string[]>();
  const callees = new Map<string, string[]>();
  for (const { from, to } of stage.connections) {
    if (!components.has(from) || !components.has(to)) continue;
    append(callers, to, from);
    append(callees, from, to);
  }
  return { callers, callees };
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** What spreads the work over a component's units, when something does. */
export type Spreader = 'balancer' | 'queue' | 'client' | undefined;

/** A balancer in front, a queue that feeds it, or callers that know its units: from a list, or from service discovery. */
export function spreaderOf(stage: Stage, near: Neighbours, id: string): Spreader {
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
