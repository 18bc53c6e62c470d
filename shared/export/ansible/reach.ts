import type { PlanService } from '../plan/types.ts';
import { sameMachine } from './calls.ts';
import type { Context } from './context.ts';

/** How one machine names the machines of a service: by loopback, by a variable, or by its inventory group. */
export type Reach =
  | { readonly by: 'loopback' }
  | { readonly by: 'variable'; readonly variable: string }
  | { readonly by: 'group'; readonly group: string };

/** From a caller's machine to the service that it addresses. */
export function reach({ plan, groups, endpoints }: Context, caller: PlanService, via: PlanService): Reach {
  if (sameMachine(plan, caller, via)) return { by: 'loopback' };
  const endpoint = endpoints.get(via.id);
  if (endpoint !== undefined) return { by: 'variable', variable: endpoint.variable };
  return { by: 'group', group: groups.get(via.id)?.name ?? 'all' };
}

/** Jinja for the first address. */
export function firstAddress(to: Reach): string {
  if (to.by === 'loopback') return 'localhost';
  return to.by === 'variable' ? `{{ ${to.variable} }}` : `{{ hostvars[groups['${to.group}'][0]]['ansible_host'] }}`;
}

/** A YAML list, or Jinja that gives one; `port` is put after each address. */
export function addressList(to: Reach, port?: number): string | readonly string[] {
  const suffix = port === undefined ? '' : `:${String(port)}`;
  if (to.by !== 'group') return [firstAddress(to) + suffix];
  return `{{ ${allAddresses(to.group)}${suffix === '' ? '' : ` | map('regex_replace', '$', '${suffix}')`} | list }}`;
}

/** One string with commas. */
export function addressString(to: Reach): string {
  return to.by === 'group' ? `{{ ${allAddresses(to.group)} | join(',') }}` : firstAddress(to);
}

function allAddresses(group: string): string {
  return `groups['${group}'] | map('extract', hostvars, 'ansible_host')`;
}
