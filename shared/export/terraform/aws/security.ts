import { indexOf } from '../../plan/plan-index.ts';
import type { FlowRule } from '../../plan/types.ts';
import { block, comment, object, ref, resource, type Body, type Expr, type Item } from '../tree.ts';
import { securityGroup, tagName, type Build } from './build.ts';
import { byId, eachKeyName, described } from '../names.ts';

/** One group per end of a flow and one pair of rules per flow, by reference; the world reaches only what is drawn so. */
export function security(build: Build): Body {
  const inner = build.flows.filter(({ from, to }) => from !== 'internet' && to !== 'internet');
  return [
    block('locals', [], {
      security_groups: securityGroups(build),
      flows: byId(
        effective(build, inner),
        ({ id }) => id,
        (flow) => object({ from: flow.from, to: flow.to, port: flow.port, description: described(flow) }),
      ),
      machine_ids: [...build.scaled, ...build.fixed].map(({ id }) => id).sort(),
    }),
    resource(
      'aws_security_group',
      'this',
      {
        for_each: ref('local.security_groups'),
        name: eachKeyName,
        description: ref('each.value'),
        vpc_id: ref('aws_vpc.main.id'),
        tags: tagName(eachKeyName),
      },
      block('lifecycle', [], { create_before_destroy: true }),
    ),
    pairOf('ingress', 'to', 'from'),
    pairOf('egress', 'from', 'to'),
    ...fromInternet(build),
    ...toInternet(build),
  ];
}

function securityGroups(build: Build): Expr {
  const ends = [...build.scaled, ...build.fixed, ...build.plan.balancers, ...build.managed.values()];
  const sorted = [...ends].sort((a, b) => (a.id < b.id ? -1 : 1));
  return byId(
    sorted,
    ({ id }) => id,
    ({ id }) => `Traffic of ${id}`,
  );
}

/**
 * HTTP balancers end TLS at 443 whatever the drawing says, and some services of AWS have ports of their own, so callers
 * inside go there.
 */
function effective(build: Build, flows: readonly FlowRule[]): readonly FlowRule[] {
  const moved = flows.map((flow) => {
    const port = portOf(build, flow);
    return port === flow.port ? flow : { ...flow, port, id: `${flow.from}--${flow.to}--${String(port)}` };
  });
  return [...new Map(moved.map((flow) => [flow.id, flow])).values()];
}

/** The port that a flow really goes to. */
export function portOf({ plan, managed }: Build, { to, port }: FlowRule): number {
  if (indexOf(plan).balancers.get(to)?.layer === 'http') return 443;
  return managed.get(to)?.tlsPort ?? port;
}

function pairOf(direction: 'ingress' | 'egress', own: string, other: string): Item {
  return resource(`aws_vpc_security_group_${direction}_rule`, 'flow', {
    for_each: ref('local.flows'),
    security_group_id: securityGroup(ref(`each.value.${own}`)),
    referenced_security_group_id: securityGroup(ref(`each.value.${other}`)),
    description: ref('each.value.description'),
    ip_protocol: 'tcp',
    from_port: ref('each.value.port'),
    to_port: ref('each.value.port'),
  });
}

function fromInternet(build: Build): Body {
  const entries = new Map<string, Expr>();
  for (const flow of build.flows.filter(({ from }) => from === 'internet')) {
    entries.set(flow.id, object({ to: flow.to, port: flow.port, description: described(flow) }));
  }
  for (const { id } of build.plan.balancers.filter((balancer) => balancer.public && balancer.layer === 'http')) {
    entries.set(`internet--${id}--443`, object({ to: id, port: 443, description: 'HTTPS from everywhere' }));
    entries.set(`internet--${id}--80`, object({ to: id, port: 80, description: 'Redirect to HTTPS' }));
  }
  if (entries.size === 0) return [];
  return [
    ...plainHttp(build, [...entries.keys()]),
    resource('aws_vpc_security_group_ingress_rule', 'internet', {
      for_each: object(Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))),
      security_group_id: securityGroup(ref('each.value.to')),
      description: ref('each.value.description'),
      cidr_ipv4: '0.0.0.0/0',
      ip_protocol: 'tcp',
      from_port: ref('each.value.port'),
      to_port: ref('each.value.port'),
    }),
  ];
}

/** Why port 80 is open, said where scanners look for it. */
function plainHttp({ plan }: Build, keys: readonly string[]): Body {
  const open = keys.filter((key) => key.endsWith('--80'));
  if (open.length === 0) return [];
  const redirects = plan.balancers.filter(({ layer }) => layer === 'http').map(({ id }) => `internet--${id}--80`);
  const why = open.every((key) => redirects.includes(key))
    ? 'the listener on port 80 only redirects to HTTPS'
    : 'the drawing lets people call a machine over plain HTTP';
  return [comment(`checkov:skip=CKV_AWS_260:${why}`)];
}

/** What machines are kept up with. The mirrors that images of Ubuntu come with at AWS speak plain HTTP only. */
const UPKEEP = [
  ['https_out', 443, 'Package mirrors and the interfaces of AWS'],
  ['http_out', 80, 'Package mirrors without HTTPS'],
] as const;

function toInternet(build: Build): Body {
  const drawn = build.flows.filter(({ to, port }) => to === 'internet' && !UPKEEP.some(([, open]) => open === port));
  const rules = {
    description: ref('each.value.description'),
    cidr_ipv4: '0.0.0.0/0',
    ip_protocol: 'tcp',
    from_port: ref('each.value.port'),
    to_port: ref('each.value.port'),
  };
  return [
    ...UPKEEP.map(([name, port, description]) =>
      resource('aws_vpc_security_group_egress_rule', name, {
        for_each: { $: 'call', name: 'toset', args: [ref('local.machine_ids')] },
        security_group_id: securityGroup(ref('each.key')),
        description,
        cidr_ipv4: '0.0.0.0/0',
        ip_protocol: 'tcp',
        from_port: port,
        to_port: port,
      }),
    ),
    ...(drawn.length === 0
      ? []
      : [
          resource('aws_vpc_security_group_egress_rule', 'internet', {
            for_each: byId(
              drawn,
              ({ id }) => id,
              (flow) => object({ from: flow.from, port: flow.port, description: described(flow) }),
            ),
            security_group_id: securityGroup(ref('each.value.from')),
            ...rules,
          }),
        ]),
  ];
}
