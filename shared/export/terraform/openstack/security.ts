import { sortBy } from '../../../base/sort.ts';
import type { FlowRule } from '../../plan/types.ts';
import type { CloudBuild } from '../cloud/cloud.ts';
import { flowMap } from '../cloud/flow-map.ts';
import { byId, described, eachKeyName } from '../names.ts';
import { at, block, call, object, ref, resource, type Body, type Expr, type Item } from '../tree.ts';

const EDGE = at('local.subnets', 'public');

/** A group per kind of machines and per balancer, and the rules that the connections ask for. Nothing is open besides. */
export function security(build: CloudBuild): Body {
  const { plan, flows } = build;
  const owners = sortBy([...plan.groups, ...plan.balancers], ({ id }) => id);
  return [
    block('locals', [], {
      security_groups: byId(
        owners,
        ({ id }) => id,
        ({ id }) => `Traffic of ${id}`,
      ),
      flows: flowMap(flows.inside),
    }),
    securityGroup(),
    ...inside(build),
    ...(flows.balanced.length === 0 ? [] : [balanced(flows.balanced)]),
    ...(flows.managed.length === 0 ? [] : [toManaged(flows.managed)]),
    ...(flows.in.length === 0 ? [] : [fromInternet(build)]),
    ...(flows.out.length === 0 ? [] : [toInternet(flows.out)]),
    ...(plan.groups.length === 0 ? [] : [management(), ...upkeep()]),
  ];
}

/** Without the usual rules, which let everything out. */
function securityGroup(): Item {
  return resource('openstack_networking_secgroup_v2', 'this', {
    for_each: ref('local.security_groups'),
    name: eachKeyName,
    description: ref('each.value'),
    delete_default_rules: true,
  });
}

function groupId(id: Expr): Expr {
  return at('openstack_networking_secgroup_v2.this', id, '.id');
}

interface Rule {
  readonly direction: 'ingress' | 'egress';
  readonly own: Expr;
  readonly remote: Readonly<Record<string, Expr>>;
  readonly port?: Expr;
  readonly protocol?: Expr;
  readonly description?: Expr;
}

function rule(name: string, forEach: Expr, part: Rule): Item {
  const port = part.port ?? ref('each.value.port');
  return resource('openstack_networking_secgroup_rule_v2', name, {
    for_each: forEach,
    security_group_id: groupId(part.own),
    description: part.description ?? ref('each.value.description'),
    direction: part.direction,
    ethertype: 'IPv4',
    protocol: part.protocol ?? 'tcp',
    port_range_min: port,
    port_range_max: port,
    ...part.remote,
  });
}

/** The caller may call and the callee may be called, by reference to each other. */
function inside({ flows }: CloudBuild): Body {
  if (flows.inside.length === 0) return [];
  const [from, to] = [ref('each.value.from'), ref('each.value.to')];
  const all = ref('local.flows');
  return [
    rule('flow_in', all, { direction: 'ingress', own: to, remote: { remote_group_id: groupId(from) } }),
    rule('flow_out', all, { direction: 'egress', own: from, remote: { remote_group_id: groupId(to) } }),
  ];
}

/** Balancers call from addresses of the edge subnet, which are in no group of ours. */
function balanced(flows: readonly FlowRule[]): Item {
  return rule('balanced', flowMap(flows), {
    direction: 'ingress',
    own: ref('each.value.to'),
    remote: { remote_ip_prefix: EDGE },
  });
}

function toManaged(flows: readonly FlowRule[]): Item {
  return rule('managed', flowMap(flows), {
    direction: 'egress',
    own: ref('each.value.from'),
    remote: { remote_ip_prefix: at('local.subnets', 'data') },
  });
}

/** What people call, and port 80 of balancers that end TLS, which only redirects. */
function fromInternet({ flows, plan }: CloudBuild): Item {
  const redirects = plan.balancers.filter((balancer) => balancer.public && balancer.layer === 'http');
  const entries = new Map<string, Expr>();
  for (const flow of flows.in) {
    entries.set(flow.id, object({ to: flow.to, port: flow.port, description: described(flow) }));
  }
  for (const { id } of redirects) {
    entries.set(`internet--${id}--80`, object({ to: id, port: 80, description: 'Redirect to HTTPS' }));
  }
  const sorted = sortBy(entries, ([key]) => key);
  return rule('internet_in', object(Object.fromEntries(sorted)), {
    direction: 'ingress',
    own: ref('each.value.to'),
    remote: { remote_ip_prefix: '0.0.0.0/0' },
  });
}

function toInternet(flows: readonly FlowRule[]): Item {
  return rule('internet_out', flowMap(flows), {
    direction: 'egress',
    own: ref('each.value.from'),
    remote: { remote_ip_prefix: '0.0.0.0/0' },
  });
}

const MACHINES = call('toset', call('keys', ref('local.groups')));

function management(): Item {
  return rule('management', MACHINES, {
    direction: 'ingress',
    own: ref('each.key'),
    port: 22,
    description: 'SSH from where machines are managed',
    remote: { remote_ip_prefix: ref('var.admin_cidr') },
  });
}

/** What every machine needs: names, time, packages, and its metadata at boot. */
function upkeep(): Body {
  const out = (name: string, port: number, protocol: string, description: string, remote: string): Item =>
    rule(name, MACHINES, {
      direction: 'egress',
      own: ref('each.key'),
      port,
      protocol,
      description,
      remote: { remote_ip_prefix: remote },
    });
  return [
    out('https_out', 443, 'tcp', 'Package mirrors and the interfaces of the cloud', '0.0.0.0/0'),
    out('http_out', 80, 'tcp', 'Package mirrors, and metadata at boot', '0.0.0.0/0'),
    out('dns_out', 53, 'udp', 'Names', '0.0.0.0/0'),
    out('ntp_out', 123, 'udp', 'Time', '0.0.0.0/0'),
  ];
}
