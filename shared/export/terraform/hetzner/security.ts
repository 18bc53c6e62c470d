import type { FlowRule } from '../../plan/types.ts';
import { withOwnListeners } from '../cloud/balancing.ts';
import type { CloudBuild } from '../cloud/cloud.ts';
import { flowMap } from '../cloud/flow-map.ts';
import { keyName } from '../cloud/key-names.ts';
import {
  at,
  block,
  dynamic,
  loop,
  nested,
  operator,
  ref,
  resource,
  template,
  type Body,
  type Expr,
  type Item,
} from '../tree.ts';

const KEY = ref('each.key');
const ANYWHERE = ['0.0.0.0/0', '::/0'];
const PORT = ref('rule.value.port');

/** A firewall per group for what comes from outside the network and goes there. Nothing is open besides. */
export function security(build: CloudBuild): Body {
  const { plan, flows } = build;
  if (plan.groups.length === 0) return [];
  const groups = new Set(plan.groups.map(({ id }) => id));
  const own = withOwnListeners(build).routes;
  const served = new Set(own.map(({ balancer }) => balancer.id));
  const maps: readonly (readonly [name: string, flows: readonly FlowRule[], rule: Item])[] = [
    ['flows_from_internet', flows.in.filter(({ to }) => groups.has(to)), inbound('flows_from_internet')],
    ['flows_to_internet', flows.out, outbound('flows_to_internet', ANYWHERE)],
    [
      'flows_to_balancers',
      flows.inside.filter(({ to }) => served.has(to)),
      outbound('flows_to_balancers', balancersOf(ref('rule.value.to'))),
    ],
  ];
  const used = maps.filter(([, found]) => found.length > 0);
  return [
    ...(used.length > 0
      ? [block('locals', [], Object.fromEntries(used.map(([name, found]) => [name, flowMap(found)])))]
      : []),
    resource(
      'hcloud_firewall',
      'group',
      { for_each: ref('local.groups'), name: keyName(), labels: ref('local.labels') },
      ...used.map(([, , rule]) => rule),
      ...(own.length > 0 ? [fromBalancers()] : []),
      ...always(),
    ),
  ];
}

function inbound(map: string): Item {
  return dynamic('rule', ofGroup(map, 'to'), {
    ...tcp('in', PORT, ref('rule.value.description')),
    source_ips: ANYWHERE,
  });
}

function outbound(map: string, destination: Expr): Item {
  return dynamic('rule', ofGroup(map, 'from'), {
    ...tcp('out', PORT, ref('rule.value.description')),
    destination_ips: destination,
  });
}

function tcp(direction: string, port: Expr, description: Expr): Readonly<Record<string, Expr>> {
  return { description, direction, protocol: 'tcp', port };
}

function ofGroup(map: string, end: string): Expr {
  return entries(`local.${map}`, operator(ref(`one.${end}`), '==', KEY));
}

function entries(map: string, only: Expr): Expr {
  return loop({ names: ['id', 'one'], over: ref(map), key: ref('id'), value: ref('one'), only });
}

function balancersOf(id: Expr): Expr {
  return loop({
    names: ['key', 'pool'],
    over: ref('local.pools'),
    value: template(at('hcloud_load_balancer.this', ref('key'), '.ipv4'), '/32'),
    only: operator(ref('pool.balancer'), '==', id),
  });
}

/** Balancers call machines at their public addresses, and nobody else may. */
function fromBalancers(): Item {
  return dynamic('rule', entries('local.pools', operator(ref('one.group'), '==', KEY)), {
    ...tcp('in', PORT, template('Balancer ', ref('rule.value.balancer'))),
    source_ips: [template(at('hcloud_load_balancer.this', ref('rule.key'), '.ipv4'), '/32')],
  });
}

/** SSH from where machines are managed; names, time, packages and the interfaces of the cloud. */
function always(): Body {
  const out = (protocol: string, port: string, description: string): Item =>
    nested('rule', { description, direction: 'out', protocol, port, destination_ips: ANYWHERE });
  return [
    nested('rule', { ...tcp('in', '22', 'SSH from where machines are managed'), source_ips: [ref('var.admin_cidr')] }),
    out('tcp', '443', 'Package mirrors and the interfaces of the cloud'),
    out('tcp', '80', 'Package mirrors'),
    out('udp', '53', 'Names'),
    out('udp', '123', 'Time'),
  ];
}
