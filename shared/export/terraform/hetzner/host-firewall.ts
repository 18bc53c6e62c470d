import type { CloudBuild } from '../cloud/cloud.ts';
import { flowMap } from '../cloud/flow-map.ts';
import { at, block, call, loop, operator, ref, template, type Body, type Expr } from '../tree.ts';

const NETWORK = ref('var.network_cidr');

/**
 * Hetzner's firewalls do not see what passes inside a network, so that every machine has rules of its own for that: one
 * per connection, and nothing else inside. What comes from elsewhere is the cloud's firewall's.
 */
export function hostFirewall({ plan, flows }: CloudBuild): Body {
  if (plan.groups.length === 0) return [];
  const groups = new Set(plan.groups.map(({ id }) => id));
  const between = flows.inside.filter(({ to }) => groups.has(to));
  return [
    block('locals', [], {
      flows: flowMap(between),
      chain_in: chain('input', 'iif', 'saddr'),
      chain_out: chain('output', 'oif', 'daddr'),
      rules_in: perGroup(allowed('to', 'from', 'saddr')),
      rules_out: perGroup(allowed('from', 'to', 'daddr')),
      host_rules: perGroup(wholeFile()),
    }),
    block('output', ['host_rules'], {
      description:
        'Rules of the machines of each group. They are written at the first boot; after a change, put them into /etc/nftables.conf and restart nftables.',
      value: ref('local.host_rules'),
    }),
  ];
}

function perGroup(value: Expr): Expr {
  return loop({ names: ['group', 'facts'], over: ref('local.groups'), key: ref('group'), value });
}

/** Made anew as a whole, without touching the tables of other programs. */
function wholeFile(): Expr {
  const rules = (map: string): Expr => at(`local.${map}`, ref('group'));
  const end = ['    drop', '  }'];
  const lines = call(
    'concat',
    ['table inet corral', 'delete table inet corral', 'table inet corral {'],
    ...[ref('local.chain_in'), rules('rules_in'), end],
    ...[ref('local.chain_out'), rules('rules_out'), end],
    ['}', ''],
  );
  return call('join', '\n', lines);
}

/** What every machine lets through: itself, what is not of the network, answers, and who manages it. */
function chain(hook: 'input' | 'output', own: string, address: string): Expr {
  return [
    `  chain ${hook} {`,
    `    type filter hook ${hook} priority filter; policy accept;`,
    `    ${own} lo accept`,
    template(`    ip ${address} != `, NETWORK, ' accept'),
    '    meta nfproto ipv6 accept',
    '    ct state established,related accept',
    '    ip protocol icmp accept',
    ...(hook === 'input' ? [template('    ip saddr ', ref('var.admin_cidr'), ' tcp dport 22 accept')] : []),
  ];
}

/** `own`: the end of a flow that is this group; `other`: the end that the rule names. */
function allowed(own: string, other: string, address: string): Expr {
  const range = at('local.group_ranges', ref(`flow.${other}`));
  return loop({
    names: ['id', 'flow'],
    over: ref('local.flows'),
    value: template(`    ip ${address} `, range, ' tcp dport ', ref('flow.port'), ' accept'),
    only: operator(ref(`flow.${own}`), '==', ref('group')),
  });
}
