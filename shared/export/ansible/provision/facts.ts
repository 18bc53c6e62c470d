import type { MachineGroup, Plan } from '../../plan/types.ts';
import { USUAL_ENVIRONMENT } from '../../plan/usual-environment.ts';
import type { YamlMap, YamlValue } from '../../yaml/tree.ts';

/** Prefix of every name; Ansible fills it in. */
export const NAME = '{{ project }}-{{ environment_name }}';
const TIERS = ['public', 'app', 'data'] as const;

/** What the playbook creates, as data: a small edit of the drawing is a small change here. */
export function facts(plan: Plan, sizes: Readonly<Record<MachineGroup['size'], string>>): YamlMap {
  return {
    project: plan.slug,
    environment_name: USUAL_ENVIRONMENT,
    stage: plan.stage.id,
    subnets: TIERS.flatMap((tier, row) => plan.zones.map((_, zone) => ({ tier, zone, cidr: rangeOf(row * 8 + zone) }))),
    security_groups: plan.groups.map(({ id }) => ({ name: id, rules: rulesOf(plan, id) })),
    machines: plan.groups.flatMap((group) => machinesOf(plan, group, sizes[group.size])),
    buckets: plan.objectStores.map(({ id }) => id),
  };
}

/** Ranges of 2,048 addresses in 10.20.0.0/16, eight to a tier, so that another zone moves none. */
function rangeOf(position: number): string {
  return `10.20.${String(position * 8)}.0/21`;
}

/** Calls that the drawing has to a group, from machines or from the internet. */
function rulesOf(plan: Plan, id: string): readonly YamlValue[] {
  const known = new Set(plan.groups.map((group) => group.id));
  return plan.flows
    .filter(({ from, to }) => to === id && (known.has(from) || from === 'internet'))
    .map(({ from, port }) => ({
      proto: 'tcp',
      ports: [port],
      ...(from === 'internet' ? { cidr_ip: '0.0.0.0/0' } : { group_name: `${NAME}-${from}` }),
    }));
}

function machinesOf(plan: Plan, group: MachineGroup, size: string): readonly YamlValue[] {
  const position = new Map(plan.zones.map(({ key }, index) => [key, index]));
  return group.hosts.map(({ name, zone }) => ({
    name,
    group: group.id,
    tier: group.tier,
    zone: position.get(zone) ?? 0,
    size,
    disk_gib: group.kind === 'stateful' ? group.diskGiB : 0,
  }));
}
