import type { FlowRule } from '../../plan/types.ts';
import type { CloudBuild } from '../cloud/cloud.ts';
import { flowMap } from '../cloud/flow-map.ts';
import { withOwnListeners } from '../cloud/balancing.ts';
import { keyName } from '../cloud/key-names.ts';
import { at, block, dynamic, loop, nested, operator, ref, resource, type Body, type Expr, type Item } from '../tree.ts';
import { tagOf } from './machines.ts';

const KEY = ref('each.key');
const ANYWHERE = ['0.0.0.0/0', '::/0'];

type Facts = Readonly<Record<string, Expr>>;

/** A map of flows, by whose firewall has them, and how the rule names the other end. */
interface Kind {
  readonly map: string;
  readonly flows: readonly FlowRule[];
  readonly rules: readonly Item[];
}

/** A firewall per group of machines, with a rule for every connection. Nothing is open besides, in or out. */
export function security(build: CloudBuild): Body {
  if (build.plan.groups.length === 0) return [];
  const kinds = kindsOf(build).filter(({ flows }) => flows.length > 0);
  const maps = Object.fromEntries(kinds.map(({ map, flows }) => [map, flowMap(flows)]));
  return [
    ...(kinds.length > 0 ? [block('locals', [], maps)] : []),
    resource(
      'digitalocean_firewall',
      'group',
      { for_each: ref('local.groups'), name: keyName(), tags: [tagOf(KEY)] },
      ...kinds.flatMap(({ rules }) => rules),
      ...fromBalancers(build),
      ...always(),
    ),
  ];
}

function kindsOf(build: CloudBuild): readonly Kind[] {
  const { plan, flows } = build;
  const groups = new Set(plan.groups.map(({ id }) => id));
  const served = new Set(withOwnListeners(build).routes.map(({ balancer }) => balancer.id));
  const between = flows.inside.filter(({ to }) => groups.has(to));
  const toBalancers = flows.inside.filter(({ to }) => served.has(to));
  const fromWorld = flows.in.filter(({ to }) => groups.has(to));
  return [
    {
      map: 'flows',
      flows: between,
      rules: [
        inbound('flows', { source_tags: [tagOf(ref('inbound_rule.value.from'))] }),
        outbound('flows', { destination_tags: [tagOf(ref('outbound_rule.value.to'))] }),
      ],
    },
    {
      map: 'flows_to_balancers',
      flows: toBalancers,
      rules: [
        outbound('flows_to_balancers', { destination_load_balancer_uids: balancersOf(ref('outbound_rule.value.to')) }),
      ],
    },
    {
      map: 'flows_to_services',
      flows: flows.managed,
      rules: [outbound('flows_to_services', { destination_addresses: [ref('var.network_cidr')] })],
    },
    {
      map: 'flows_from_internet',
      flows: fromWorld,
      rules: [inbound('flows_from_internet', { source_addresses: ANYWHERE })],
    },
    {
      map: 'flows_to_internet',
      flows: flows.out,
      rules: [outbound('flows_to_internet', { destination_addresses: ANYWHERE })],
    },
  ];
}

function inbound(map: string, source: Facts): Item {
  return rule('inbound_rule', ofGroup(map, 'to'), source);
}

function outbound(map: string, destination: Facts): Item {
  return rule('outbound_rule', ofGroup(map, 'from'), destination);
}

function rule(type: string, over: Expr, end: Facts): Item {
  return dynamic(type, over, { protocol: 'tcp', port_range: ref(`${type}.value.port`), ...end });
}

/** Flows of a map that the group is one end of. */
function ofGroup(map: string, end: string): Expr {
  return loop({
    names: ['id', 'flow'],
    over: ref(`local.${map}`),
    key: ref('id'),
    value: ref('flow'),
    only: operator(ref(`flow.${end}`), '==', KEY),
  });
}

function balancersOf(id: Expr): Expr {
  return loop({
    names: ['key', 'pool'],
    over: ref('local.pools'),
    value: at('digitalocean_loadbalancer.this', ref('key'), '.id'),
    only: operator(ref('pool.balancer'), '==', id),
  });
}

function fromBalancers(build: CloudBuild): Body {
  if (withOwnListeners(build).routes.length === 0) return [];
  const pools = loop({
    names: ['key', 'pool'],
    over: ref('local.pools'),
    key: ref('key'),
    value: ref('pool'),
    only: operator(ref('pool.group'), '==', KEY),
  });
  const source = at('digitalocean_loadbalancer.this', ref('inbound_rule.key'), '.id');
  return [rule('inbound_rule', pools, { source_load_balancer_uids: [source] })];
}

/** SSH from where machines are managed; names, time, packages and the interfaces of the cloud. */
function always(): Body {
  const out = (protocol: string, port: string): Item =>
    nested('outbound_rule', { protocol, port_range: port, destination_addresses: ANYWHERE });
  return [
    nested('inbound_rule', { protocol: 'tcp', port_range: '22', source_addresses: [ref('var.admin_cidr')] }),
    out('tcp', '443'),
    out('tcp', '80'),
    out('udp', '53'),
    out('udp', '123'),
  ];
}
