import type { FlowRule } from '../../plan/types.ts';
import { block, comment, object, ref, resource, type Body, type Expr, type Item } from '../tree.ts';
import { byId, eachKeyName, plainText, securityGroup, tagName, type Build } from './build.ts';

/** One group per end of a flow and one pair of rules per flow, by reference; the world reaches only what is drawn so. */
export function security(build: Build): Body {
  const inner = build.flows.filter(({ from, to }) => from !== 'internet' && to !== 'internet');
  return [
    block('locals', [], {
      security_groups: securityGroups(build),
      flows: byId(
        effective(build, inner),
        ({ id }) => id,
        ({ from, to, port, description }) => object({ from, to, port, description: plainText(description) }),
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
  const ends = [...build.scaled, ...build.fixed, ...build.plan.balancers];
  const sorted = [...ends].sort((a, b) => (a.id < b.id ? -1 : 1));
  return byId(
    sorted,
    ({ id }) => id,
    ({ id, label }) => plainText(label) || id,
  );
}

/** HTTP balancers end TLS at 443 whatever the drawing says, so callers inside go there too. */
function effective({ plan }: Build, flows: readonly FlowRule[]): readonly FlowRule[] {
  const http = new Set(plan.balancers.filter(({ layer }) => layer === 'http').map(({ id }) => id));
  const moved = flows.map((flow) =>
    http.has(flow.to) && flow.port !== 443 ? { ...flow, port: 443, id: `${flow.from}--${flow.to}--443` } : flow,
  );
  return [...new Map(moved.map((flow) => [flow.id, flow])).values()];
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
  for (const { id, port, to, description } of build.flows.filter(({ from }) => from === 'internet')) {
    entries.set(id, object({ to, port, description: plainText(description) }));
  }
  for (const { id } of build.plan.balancers.filter((balancer) => balancer.public && balancer.layer === 'http')) {
    entries.set(`internet--${id}--443`, object({ to: id, port: 443, description: 'HTTPS from everywhere' }));
    entries.set(`internet--${id}--80`, object({ to: id, port: 80, description: 'Redirect to HTTPS' }));
  }
  if (entries.size === 0) return [];
  const plain = [...entries.keys()].some((key) => key.endsWith('--80'));
  return [
    ...(plain ? [comment('checkov:skip=CKV_AWS_260:the listener on port 80 only redirects to HTTPS')] : []),
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

function toInternet(build: Build): Body {
  const drawn = build.flows.filter(({ to, port }) => to === 'internet' && port !== 443);
  const rules = {
    description: ref('each.value.description'),
    cidr_ipv4: '0.0.0.0/0',
    ip_protocol: 'tcp',
    from_port: ref('each.value.port'),
    to_port: ref('each.value.port'),
  };
  const out = ({ id, from, port, description }: FlowRule) =>
    [id, object({ from, port, description: plainText(description) })] as const;
  return [
    resource('aws_vpc_security_group_egress_rule', 'https_out', {
      for_each: { $: 'call', name: 'toset', args: [ref('local.machine_ids')] },
      security_group_id: securityGroup(ref('each.key')),
      description: 'Package mirrors and the interfaces of AWS',
      cidr_ipv4: '0.0.0.0/0',
      ip_protocol: 'tcp',
      from_port: 443,
      to_port: 443,
    }),
    ...(drawn.length === 0
      ? []
      : [
          resource('aws_vpc_security_group_egress_rule', 'internet', {
            for_each: object(Object.fromEntries(drawn.map(out))),
            security_group_id: securityGroup(ref('each.value.from')),
            ...rules,
          }),
        ]),
  ];
}
