import type { AnsibleValue, AnsibleVariable } from '../../catalog/types.ts';
import type { PlanService } from '../plan/types.ts';
import { hostNames, type Call } from './calls.ts';
import { applies, situationOf } from './condition.ts';
import type { Context } from './context.ts';
import { addressList, addressString, firstAddress, reach, type Reach } from './reach.ts';

/** One variable of one service, with the connection that asks for it. */
export interface Setting {
  readonly service: string;
  readonly name: string;
  readonly value: AnsibleValue;
  readonly connection?: string;
  /** Only one type of component reads it. */
  readonly narrow?: boolean;
}

/** What callers must know about what they call. */
export function callerSettings(context: Context): readonly Setting[] {
  return context.calls.flatMap((call) => {
    const { address = [] } = call.callee.type.deploy.ansible ?? {};
    const to = reach(context, call.caller, call.via);
    const situation = { ...situationOf(context, call.callee), local: to.by === 'loopback' };
    return address
      .filter((variable) => isReadBy(variable, call.caller) && applies(variable, situation))
      .map((variable) => ({
        service: call.caller.id,
        name: variable.name,
        value: valueFor(variable, to, call),
        connection: call.key,
        narrow: variable.readBy?.length === 1,
      }));
  });
}

function isReadBy({ readBy }: AnsibleVariable, { type }: PlanService): boolean {
  return readBy?.includes(type.id) ?? type.capabilities.includes('runs-app-code');
}

/** What the machines of a service must know about themselves. */
export function ownSettings(context: Context, service: PlanService): readonly Setting[] {
  const situation = situationOf(context, service);
  const group = context.groups.get(service.id);
  if (group === undefined) return [];
  const to: Reach = { by: 'group', group: group.name };
  const hosts = hostNames(context.plan, service);
  return (service.type.deploy.ansible?.own ?? [])
    .filter((variable) => applies(variable, situation))
    .map((variable) => ({ service: service.id, name: variable.name, value: valueFor(variable, to, service, hosts) }));
}

function valueFor(
  variable: AnsibleVariable,
  to: Reach,
  call: Pick<Call, 'port'> & Partial<Call>,
  hosts: readonly string[] = [],
): AnsibleValue {
  const { form, value = '', prefix = '' } = variable;
  const group = to.by === 'group' ? to.group : 'all';
  const forms: Readonly<Record<AnsibleVariable['form'], () => AnsibleValue>> = {
    host: () => firstAddress(to),
    bucket: () => firstAddress(to),
    list: () => addressList(to),
    'list-with-port': () => addressList(to, call.port),
    comma: () => addressString(to),
    url: () =>
      `${call.tls === true || call.over === 'https' ? 'https' : 'http'}://${firstAddress(to)}:${String(call.port)}${typeof value === 'string' ? value : ''}`,
    port: () => call.port,
    value: () => value,
    names: () => `{{ groups['${group}'] | map('regex_replace', '^', '${prefix}') | list }}`,
    members: () => ({
      ...(typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, AnsibleValue>>) : {}),
      // By their place in the group: every inventory has names of its own.
      members: hosts.map((_, index) => ({
        host: `{{ hostvars[groups['${group}'][${String(index)}]]['ansible_host'] }}`,
      })),
    }),
  };
  return forms[form]();
}
