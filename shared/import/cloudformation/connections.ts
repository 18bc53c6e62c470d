import { groupBy } from '../../base/group-by.ts';
import type { Part } from './part.ts';
import { isFields, namesIn, numberOf, type ReadTemplate, type TemplateResource } from './template.ts';

interface Found {
  readonly connections: readonly { readonly from: string; readonly to: string; readonly port?: number }[];
  /** Resources that say something about parts or their connections. */
  readonly used: ReadonlySet<string>;
}

const SECURITY_GROUP = 'AWS::EC2::SecurityGroup';
const INGRESS = 'AWS::EC2::SecurityGroupIngress';
/** What stands between a group of machines and its security groups, or a balancer and its machines. */
const BETWEEN = [
  'AWS::AutoScaling::LaunchConfiguration',
  'AWS::EC2::LaunchTemplate',
  'AWS::ElasticLoadBalancingV2::TargetGroup',
  'AWS::ElasticLoadBalancingV2::Listener',
  'AWS::ElasticLoadBalancingV2::ListenerRule',
];

/** Calls that balancers pass on and that security groups permit from one another; each pair once. */
export function connectionsOf(template: ReadTemplate, parts: readonly Part[]): Found {
  const byName = new Map(template.resources.map((resource) => [resource.id, resource]));
  const between = template.resources.filter(({ type }) => BETWEEN.includes(type));
  const groups = template.resources.filter(({ type }) => type === SECURITY_GROUP);
  const rules = template.resources.filter(({ type }) => type === INGRESS);
  const owners = ownersOf(parts, byName);
  const pairs = [...balanced(parts, byName, between), ...permitted(template, groups, rules, owners)];
  const unique = new Map(pairs.filter(({ from, to }) => from !== to).map((pair) => [`${pair.from} ${pair.to}`, pair]));
  return { connections: [...unique.values()], used: new Set([...between, ...groups, ...rules].map(({ id }) => id)) };
}

type ByName = ReadonlyMap<string, TemplateResource>;

/** Names that a resource reaches, through what stands between it and the rest. */
function reached(resource: TemplateResource, byName: ByName): ReadonlySet<string> {
  const seen = new Set(namesIn(resource.properties));
  for (const name of seen) {
    const next = byName.get(name);
    if (next !== undefined && BETWEEN.includes(next.type)) for (const more of namesIn(next.properties)) seen.add(more);
  }
  return seen;
}

/** Ids of the parts that have a security group, by its name. */
function ownersOf(parts: readonly Part[], byName: ByName): ReadonlyMap<string, readonly string[]> {
  const owned = parts.flatMap(({ id, resource }) =>
    [...reached(resource, byName)]
      .filter((name) => byName.get(name)?.type === SECURITY_GROUP)
      .map((name) => ({ name, id })),
  );
  return new Map([...groupBy(owned, ({ name }) => name)].map(([name, all]) => [name, all.map(({ id }) => id)]));
}

/** Balancers call the machines that name them, or a target group of one of their listeners. */
function balanced(parts: readonly Part[], byName: ByName, between: readonly TemplateResource[]) {
  const balancers = parts.filter(({ component }) => component === 'load-balancer');
  const machines = parts.filter(({ count }) => count !== undefined);
  return balancers.flatMap(({ id: from, resource }) => {
    const listeners = new Set(
      between.filter(({ properties }) => namesIn(properties).includes(resource.id)).map(({ id }) => id),
    );
    const rules = between.filter(({ properties }) => namesIn(properties).some((name) => listeners.has(name)));
    const targets = [...listeners, ...rules.map(({ id }) => id)].flatMap((id) => namesIn(byName.get(id)?.properties));
    const names = new Set([
      resource.id,
      ...targets.filter((name) => /TargetGroup$/.test(byName.get(name)?.type ?? '')),
    ]);
    const called = machines.filter((part) => namesIn(part.resource.properties).some((name) => names.has(name)));
    return called.map(({ id: to }) => ({ from, to }));
  });
}

function permitted(
  template: ReadTemplate,
  groups: readonly TemplateResource[],
  rules: readonly TemplateResource[],
  owners: ReadonlyMap<string, readonly string[]>,
) {
  const inline = groups.flatMap(({ id, properties: { SecurityGroupIngress: list } }) =>
    (Array.isArray(list) ? list : []).filter(isFields).map((rule) => ({ to: id, rule })),
  );
  const own = rules.flatMap(({ properties }) => namesIn(properties.GroupId).map((to) => ({ to, rule: properties })));
  return [...inline, ...own].flatMap(({ to, rule }) => {
    const port = numberOf(template, rule.FromPort);
    const froms = namesIn(rule.SourceSecurityGroupId).flatMap((name) => owners.get(name) ?? []);
    return froms.flatMap((from) =>
      (owners.get(to) ?? []).map((target) => ({
        from,
        to: target,
        ...(port === undefined || port < 1 ? {} : { port }),
      })),
    );
  });
}
