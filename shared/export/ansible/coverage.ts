import { groupBy } from '../../base/group-by.ts';
import { cannot, coverageOf, exported, todo, type Judged } from '../coverage.ts';
import { indexOf } from '../plan/plan-index.ts';
import type { Plan, PlanConnection, PlanService } from '../plan/types.ts';
import type { CoverageEntry } from '../types.ts';
import { hostNames, serviceOf } from './calls.ts';
import { applies, situationOf } from './condition.ts';
import type { Context } from './context.ts';
import { CERTIFICATE, isWeb } from './haproxy.ts';
import { callerSettings, ownSettings, type Setting } from './variables.ts';

const NO_ROLE = 'The configuration repository has no role for it; add a play of your own to site.yml.';

const HOSTS = 'inventory/hosts.yml';
const ADDRESSES = 'inventory/group_vars/all/addresses.yml';
const SITES = 'inventory/group_vars/all/main.yml';
const PLAYS = 'site.yml';

/** What became of each element of the drawing in the inventory. */
export function coverage(context: Context): CoverageEntry[] {
  const settings = groupBy(callerSettings(context), ({ connection }) => connection);
  const own = new Map(context.plan.services.map((service) => [service.id, ownSettings(context, service)]));
  return coverageOf(context.plan, {
    component: (service) => judgeComponent(context, own, service),
    connection: (connection) => judgeConnection(context, settings.get(connection.key) ?? [], connection),
    files: { machines: HOSTS, connections: SITES },
  });
}

type OwnSettings = ReadonlyMap<string, readonly Setting[]>;

function judgeComponent(context: Context, own: OwnSettings, service: PlanService): Judged {
  const endpoint = context.endpoints.get(service.id);
  const group = context.groups.get(service.id)?.name;
  const set =
    endpoint === undefined ? [] : [`Set ${endpoint.variable} in group_vars/all/addresses.yml to ${endpoint.what}.`];
  if (group === undefined) {
    const { managedTodo } = service.type.deploy.ansible ?? {};
    const left = [...set, managedTodo ?? [], ...speaksTls(context, service)].flat();
    return todo(ADDRESSES, ['Ansible does not create it.', ...left].join(' '));
  }
  const hosts = hostNames(context.plan, service);
  const addresses = `Group ${group}. Replace the placeholder ${hosts.length === 1 ? 'address' : 'addresses'} of ${named(hosts)} in hosts.yml.`;
  return todo(HOSTS, [addresses, ...set, ...leftToDo(context, own, service)].join(' '));
}

/** What callers must do for a managed service that takes nothing but TLS. */
function speaksTls({ plan }: Context, { id, type }: PlanService): readonly string[] {
  const port = indexOf(plan).managed.get(id)?.tlsPort;
  if (port === undefined) return [];
  const known = type.deploy.ansible?.address?.some(({ tls }) => tls === true) === true;
  const byHand =
    ' The roles have no setting for that: add it, and the port, to what the applications are told by hand.';
  return [`It takes nothing but TLS, at port ${String(port)}.${known ? '' : byHand}`];
}

function named(hosts: readonly string[]): string {
  const [first = '', ...rest] = hosts;
  const last = rest.at(-1);
  return last === undefined ? first : `${first} to ${last}`;
}

function leftToDo(context: Context, own: OwnSettings, service: PlanService): readonly string[] {
  const deploy = service.type.deploy.ansible;
  if (deploy === undefined) return [service.type.deploy.cannot?.ansible ?? NO_ROLE];
  const situation = situationOf(context, service);
  const web = indexOf(context.plan).balancers.get(service.id)?.targets.some(isWeb) === true;
  return [
    ...(deploy.todo ?? []).filter((one) => applies(one, situation)).map(({ note }) => note),
    ...clashing(context, own, service).map(
      (name) => `Another component on its machines needs a different ${name}; put them on machines of their own.`,
    ),
    ...(web ? [`It answers on port 80 until ${CERTIFICATE} names a certificate on its machines.`] : []),
  ];
}

/** Variables that another component of the same machines sets differently: the last group would win. */
function clashing({ plan }: Context, own: OwnSettings, { id, group }: PlanService): readonly string[] {
  const others = (indexOf(plan).servicesOn.get(group ?? '') ?? []).filter((other) => other.id !== id);
  const theirs = others.flatMap((other) => own.get(other.id) ?? []);
  return (own.get(id) ?? [])
    .filter((mine) =>
      theirs.some(({ name, value }) => name === mine.name && JSON.stringify(value) !== JSON.stringify(mine.value)),
    )
    .map(({ name }) => name);
}

function judgeConnection({ plan, groups }: Context, settings: readonly Setting[], connection: PlanConnection): Judged {
  const [from, to] = [serviceOf(plan, connection.from), serviceOf(plan, connection.to)];
  if (to === undefined) {
    return cannot('What it calls lives outside the inventory; give its address to its callers by hand.');
  }
  if (from === undefined) {
    return todo(SITES, 'People find it by name: point the site names in group_vars/all/main.yml at it in DNS.');
  }
  if (indexOf(plan).balancers.has(from.id)) return judgeTarget(groups.get(to.id)?.name);
  const names = [...new Set(settings.map(({ name }) => name))];
  if (names.length > 0) return judgeSettings(plan, to, names);
  if (from.group !== undefined && from.group === to.group) {
    return exported('Stays on one machine; the defaults of the roles reach it.');
  }
  return todo(PLAYS, `No variable of the roles tells ${from.type.title} where it is; configure it by hand.`);
}

function judgeTarget(group: string | undefined): Judged {
  if (group === undefined) {
    return todo(ADDRESSES, 'It has no machines in the inventory; add it to haproxy_applications.');
  }
  return exported(`HAProxy passes calls on to every machine of group ${group}.`);
}

/** A host variable names one machine, so a cluster without a balancer is known by its first machine only. */
function judgeSettings(plan: Plan, to: PlanService, names: readonly string[]): Judged {
  const single = (to.type.deploy.ansible?.address ?? []).some(
    ({ name, form }) => form === 'host' && names.includes(name),
  );
  const note = `Set by ${names.join(', ')}.`;
  if (single && to.type.deploy.kind !== 'balancer' && hostNames(plan, to).length > 1) {
    return todo(SITES, `${note} Only the first machine is named; put a load balancer in front.`);
  }
  return exported(note);
}
