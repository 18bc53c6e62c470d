import { coverageOf, type Judged } from '../coverage.ts';
import type { PlanService } from '../plan/types.ts';
import type { CoverageEntry } from '../types.ts';
import { hostNames, serviceOf } from './calls.ts';
import { applies, situationOf } from './condition.ts';
import type { Context } from './context.ts';
import { CERTIFICATE, isWeb } from './haproxy.ts';
import { callerSettings, ownSettings, type Setting } from './variables.ts';

const NO_ROLE = 'The configuration repository has no role for it; add a play of your own to site.yml.';

/** What became of each element of the drawing in the inventory. */
export function coverage(context: Context): CoverageEntry[] {
  const settings = callerSettings(context);
  return coverageOf(
    context.plan,
    (service) => judgeComponent(context, service),
    (key) => judgeConnection(context, settings, key),
  );
}

function judgeComponent(context: Context, service: PlanService): Judged {
  const endpoint = context.endpoints.get(service.id);
  const group = context.groups.get(service.id)?.name;
  const set =
    endpoint === undefined ? [] : [`Set ${endpoint.variable} in group_vars/all/addresses.yml to ${endpoint.what}.`];
  if (group === undefined) return { class: 'todo', note: ['Ansible does not create it.', ...set].join(' ') };
  const hosts = hostNames(context.plan, service);
  const addresses = `Group ${group}. Replace the placeholder ${hosts.length === 1 ? 'address' : 'addresses'} of ${named(hosts)} in hosts.yml.`;
  return { class: 'todo', note: [addresses, ...set, ...leftToDo(context, service)].join(' ') };
}

function named(hosts: readonly string[]): string {
  const [first = '', ...rest] = hosts;
  const last = rest.at(-1);
  return last === undefined ? first : `${first} to ${last}`;
}

function leftToDo(context: Context, service: PlanService): readonly string[] {
  const deploy = service.type.deploy.ansible;
  if (deploy === undefined) return [service.type.deploy.cannot?.ansible ?? NO_ROLE];
  const situation = situationOf(context, service);
  const clashes = clashing(context, service);
  const balancer = context.plan.balancers.find(({ id }) => id === service.id);
  const web = balancer?.targets.some(isWeb) === true;
  return [
    ...(deploy.todo ?? []).filter((todo) => applies(todo, situation)).map(({ note }) => note),
    ...clashes.map(
      (name) => `Another component on its machines needs a different ${name}; put them on machines of their own.`,
    ),
    ...(web ? [`It answers on port 80 until ${CERTIFICATE} names a certificate on its machines.`] : []),
  ];
}

/** Variables that another component of the same machines sets differently: the last group would win. */
function clashing(context: Context, service: PlanService): readonly string[] {
  const others = context.plan.services.filter(({ id, group }) => id !== service.id && group === service.group);
  const theirs = others.flatMap((other) => ownSettings(context, other));
  return ownSettings(context, service)
    .filter((mine) =>
      theirs.some(({ name, value }) => name === mine.name && JSON.stringify(value) !== JSON.stringify(mine.value)),
    )
    .map(({ name }) => name);
}

function judgeConnection(context: Context, settings: readonly Setting[], key: string): Judged {
  const connection = context.plan.connections.find((one) => one.key === key);
  const from = serviceOf(context.plan, connection?.from ?? '');
  const to = serviceOf(context.plan, connection?.to ?? '');
  if (to === undefined) return { class: 'cannot', note: 'What it calls lives outside the inventory.' };
  if (from === undefined) {
    return {
      class: 'todo',
      note: 'People find it by name: point the site names in group_vars/all/main.yml at it in DNS.',
    };
  }
  if (context.plan.balancers.some(({ id }) => id === from.id)) return judgeTarget(context, to);
  const names = [...new Set(settings.filter((one) => one.connection === key).map(({ name }) => name))];
  if (names.length > 0) return judgeSettings(context, to, names);
  if (from.group !== undefined && from.group === to.group) {
    return { class: 'exported', note: 'Stays on one machine; the defaults of the roles reach it.' };
  }
  return {
    class: 'todo',
    note: `No variable of the roles tells ${from.type.title} where it is; configure it by hand.`,
  };
}

function judgeTarget({ groups }: Context, to: PlanService): Judged {
  const group = groups.get(to.id)?.name;
  if (group === undefined)
    return { class: 'todo', note: 'It has no machines in the inventory; add it to haproxy_applications.' };
  return { class: 'exported', note: `HAProxy passes calls on to every machine of group ${group}.` };
}

/** A host variable names one machine, so a cluster without a balancer is known by its first machine only. */
function judgeSettings({ plan }: Context, to: PlanService, names: readonly string[]): Judged {
  const single = (to.type.deploy.ansible?.address ?? []).some(
    ({ name, form }) => form === 'host' && names.includes(name),
  );
  const note = `Set by ${names.join(', ')}.`;
  if (single && to.type.deploy.kind !== 'balancer' && hostNames(plan, to).length > 1) {
    return { class: 'todo', note: `${note} Only the first machine is named; put a load balancer in front.` };
  }
  return { class: 'exported', note };
}
