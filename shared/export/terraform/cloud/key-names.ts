import { uniqueSorted } from '../../../base/sort.ts';
import { byId, shortId } from '../names.ts';
import { call, ref, template, type Expr, type Node } from '../tree.ts';
import type { CloudBuild } from './cloud.ts';
import { hostFlows } from './host-flows.ts';

/** `local.short_names`: what stands in names for keys that are too long for the cloud. Resources stay keyed by the whole. */
export function shortNames(build: CloudBuild): { readonly short_names?: Expr } {
  const { longestKey } = build.cloud;
  if (longestKey === undefined) return {};
  const long = uniqueSorted(keysOf(build)).filter((key) => key.length > longestKey);
  const short = byId(
    long,
    (key) => key,
    (key) => shortId(key, longestKey),
  );
  return { short_names: short };
}

function keysOf(build: CloudBuild): string[] {
  const { plan, routes, flows } = build;
  const { inside, in: from } = hostFlows(build);
  return [
    ...[...plan.groups, ...plan.balancers, ...plan.managed, ...plan.objectStores, ...plan.secrets].map(({ id }) => id),
    ...plan.groups.flatMap(({ hosts }) => hosts.map(({ name }) => name)),
    ...routes.flatMap(({ key, balancer, target }) => [key, `${balancer.id}--${String(target.port)}`]),
    ...[...Object.values(flows).flat(), ...inside, ...from].map(({ id }) => id),
  ];
}

/** `${local.name}-KEY`, of a length that the cloud takes. */
export function keyName(key: Expr = ref('each.key'), ...after: readonly Expr[]): Node {
  return template(ref('local.name'), '-', keyText(key), ...after);
}

/** The key as names have it. */
export function keyText(key: Expr): Node {
  return call('lookup', ref('local.short_names'), key, key);
}
