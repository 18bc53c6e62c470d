import { indexOf } from '../../plan/plan-index.ts';
import type { FlowRule, ManagedInstance } from '../../plan/types.ts';
import type { CloudBuild } from '../cloud/cloud.ts';
import { hostFlows } from '../cloud/host-flows.ts';
import { keyName, keyText } from '../cloud/key-names.ts';
import { byId, described } from '../names.ts';
import { priorities } from '../priorities.ts';
import { at, object, ref, resource, template, type Body, type Expr, type Item } from '../tree.ts';
import { GROUP_NAME, HERE } from './network.ts';
import { databases, redis } from './services.ts';

const [FROM, TO] = [ref('each.value.from'), ref('each.value.to')];
type Facts = Readonly<Record<string, Expr>>;

/** Rules of one kind, as Azure knows the ends of a flow. */
interface Kind {
  readonly name: string;
  readonly flows: readonly FlowRule[];
  readonly direction: 'Inbound' | 'Outbound';
  readonly source: Facts;
  readonly destination: Facts;
}

/** A group of addresses per group of machines, and a rule on both sides for every connection. Nothing is open besides. */
export function security(build: CloudBuild): Body {
  if (build.plan.groups.length === 0) return [];
  const kinds = kindsOf(build).filter(({ flows }) => flows.length > 0);
  const order = priorities(
    kinds.flatMap(({ name, flows }) => flows.map(({ id }) => `${name} ${id}`)),
    200,
    3900,
  );
  return [
    resource('azurerm_application_security_group', 'group', {
      for_each: ref('local.groups'),
      name: keyName(),
      ...HERE,
    }),
    resource('azurerm_network_security_group', 'machines', { name: template(ref('local.name'), '-machines'), ...HERE }),
    resource('azurerm_subnet_network_security_group_association', 'tier', {
      for_each: ref('local.subnets'),
      subnet_id: at('azurerm_subnet.tier', ref('each.key'), '.id'),
      network_security_group_id: ref('azurerm_network_security_group.machines.id'),
    }),
    ...kinds.map((kind) => rulesOf(kind, order)),
    ...always(),
  ];
}

function kindsOf(build: CloudBuild): readonly Kind[] {
  const { plan, flows, routes } = build;
  const { groups, balancers } = indexOf(plan);
  const reaching = hostFlows(build);
  const called = flows.balanced.filter(({ to }) => groups.has(to));
  const endsTls = ({ from }: FlowRule): boolean => balancers.get(from)?.layer === 'http';
  const answering = new Set(routes.map(({ balancer }) => balancer.id));
  const calling = (services: readonly ManagedInstance[]): readonly FlowRule[] =>
    flows.managed.filter(({ to }) => services.some(({ id }) => id === to));
  const inbound = { direction: 'Inbound', destination: group('destination', TO) } as const;
  const outbound = { direction: 'Outbound', source: group('source', FROM) } as const;
  const prefix = (side: string, value: Expr): Facts => ({ [`${side}_address_prefix`]: value });
  return [
    { name: 'flow_in', flows: reaching.inside, ...inbound, source: group('source', FROM) },
    {
      name: 'flow_out',
      flows: flows.inside.filter(({ to }) => groups.has(to)),
      ...outbound,
      destination: group('destination', TO),
    },
    {
      name: 'balancer_out',
      flows: flows.inside.filter(({ to }) => answering.has(to)),
      ...outbound,
      destination: prefix('destination', at('local.balancer_addresses', TO)),
    },
    {
      name: 'gateway_in',
      flows: called.filter(endsTls),
      ...inbound,
      source: prefix('source', at('azurerm_subnet.gateways.address_prefixes', 0)),
    },
    {
      name: 'probe_in',
      flows: called.filter((flow) => !endsTls(flow)),
      ...inbound,
      source: prefix('source', 'AzureLoadBalancer'),
    },
    { name: 'internet_in', flows: reaching.in, ...inbound, source: prefix('source', 'Internet') },
    { name: 'internet_out', flows: flows.out, ...outbound, destination: prefix('destination', 'Internet') },
    // What Azure runs for the stack answers in subnets of its own.
    {
      name: 'database_out',
      flows: calling(databases(build)),
      ...outbound,
      destination: prefix('destination', at('azurerm_subnet.databases.address_prefixes', 0)),
    },
    {
      name: 'endpoint_out',
      flows: calling(redis(build)),
      ...outbound,
      destination: prefix('destination', at('azurerm_subnet.endpoints.address_prefixes', 0)),
    },
  ];
}

function group(side: 'source' | 'destination', id: Expr): Facts {
  return { [`${side}_application_security_group_ids`]: [at('azurerm_application_security_group.group', id, '.id')] };
}

function rulesOf({ name, flows, direction, source, destination }: Kind, order: ReadonlyMap<string, number>): Item {
  const asked = byId(
    flows,
    ({ id }) => id,
    (flow) =>
      object({
        from: flow.from,
        to: flow.to,
        port: flow.port,
        priority: order.get(`${name} ${flow.id}`) ?? 0,
        description: described(flow),
      }),
  );
  return resource('azurerm_network_security_rule', name, {
    for_each: asked,
    name: template(keyText(ref('each.key')), `-${name.replaceAll('_', '-')}`),
    ...rule(direction, ref('each.value.priority'), ref('each.value.description')),
    protocol: 'Tcp',
    ...source,
    ...destination,
    destination_port_range: ref('each.value.port'),
  });
}

function rule(direction: string, priority: Expr, description: Expr, access = 'Allow'): Facts {
  return {
    ...GROUP_NAME,
    network_security_group_name: ref('azurerm_network_security_group.machines.name'),
    description,
    direction,
    access,
    priority,
    source_port_range: '*',
  };
}

/** What is the same in every network: who manages it, what machines need, and that nothing else passes. */
function always(): Body {
  const single = (name: string, facts: Facts): Item =>
    resource('azurerm_network_security_rule', name, { name: name.replaceAll('_', '-'), ...facts });
  const anywhere = { source_address_prefix: '*', destination_address_prefix: '*', destination_port_range: '*' };
  return [
    single('management_in', {
      ...rule('Inbound', 100, 'SSH from where machines are managed'),
      protocol: 'Tcp',
      source_address_prefix: ref('var.admin_cidr'),
      destination_address_prefix: 'VirtualNetwork',
      destination_port_range: '22',
    }),
    single('upkeep_out', {
      ...rule('Outbound', 100, 'Package mirrors and the interfaces of the cloud'),
      protocol: 'Tcp',
      source_address_prefix: 'VirtualNetwork',
      destination_address_prefix: 'Internet',
      destination_port_ranges: ['80', '443'],
    }),
    single('nothing_else_in', {
      ...rule('Inbound', 4096, 'What no other rule lets in', 'Deny'),
      protocol: '*',
      ...anywhere,
    }),
    single('nothing_else_out', {
      ...rule('Outbound', 4096, 'What no other rule lets out', 'Deny'),
      protocol: '*',
      ...anywhere,
    }),
  ];
}
