import { groupBy } from '../../../base/group-by.ts';
import { indexOf } from '../../plan/plan-index.ts';
import { byId } from '../names.ts';
import type { Route } from '../../plan/routes.ts';
import { block, call, choice, object, operator, ref, template, type Expr, type Item } from '../tree.ts';
import type { CloudBuild } from './cloud.ts';

/** What balancers pass calls on to, in the form that resources loop over, and what else a cloud needs for it. */
export function balancingLocals({ plan, routes, sites }: CloudBuild, more: Readonly<Record<string, Expr>> = {}): Item {
  return block('locals', [], {
    balancers: byId(
      plan.balancers,
      ({ id }) => id,
      (balancer) => object({ public: balancer.public }),
    ),
    pools: byId(routes, ({ key }) => key, poolFacts),
    ...more,
    ...(sites.length === 0 ? {} : { host_names: hostNames(sites), main_sites: mainSites(routes) }),
  });
}

/** Every machine of every pool. */
export function members({ plan, routes }: CloudBuild): Expr {
  const hostsOf = (route: Route): readonly string[] =>
    (indexOf(plan).groups.get(route.target.group)?.hosts ?? []).map(({ name }) => name);
  return byId(
    routes.flatMap((route) => hostsOf(route).map((host) => ({ route, host }))),
    ({ route, host }) => `${route.key}--${host}`,
    ({ route, host }) => object({ pool: route.key, host, port: route.target.port }),
  );
}

function poolFacts({ balancer, target }: Route): Expr {
  const http = balancer.layer === 'http';
  return object({
    balancer: balancer.id,
    group: target.group,
    port: target.port,
    protocol: http ? 'HTTP' : 'TCP',
    health_path: http ? (target.healthPath ?? '/') : null,
  });
}

function hostNames(sites: CloudBuild['sites']): Expr {
  return byId(
    sites,
    ({ key }) => key,
    ({ label }) => (label === '' ? ref('var.domain_name') : template(`${label}.`, ref('var.domain_name'))),
  );
}

/** The site of each HTTP balancer that answers when no host name matches. */
function mainSites(routes: readonly Route[]): Expr {
  return byId(
    routes.filter(({ balancer, main }) => balancer.layer === 'http' && main),
    ({ balancer }) => balancer.id,
    ({ key }) => key,
  );
}

/** Routes of TCP balancers that have a listener of their own, by listener. */
export function tcpListeners({ routes }: CloudBuild): readonly (readonly [key: string, route: Route])[] {
  const passed = routes.filter(({ balancer, main }) => balancer.layer === 'tcp' && main);
  const once = groupBy(passed, ({ balancer, target }) => `${balancer.id}--${String(target.port)}`);
  return [...once].flatMap(([key, [route]]) => (route === undefined ? [] : [[key, route] as const]));
}

/** Those, in the form that resources loop over. */
export function tcpListenerMap(build: CloudBuild): Expr {
  const entries = tcpListeners(build).map(
    ([key, { key: pool, balancer, target }]) =>
      [key, object({ balancer: balancer.id, port: target.port, pool })] as const,
  );
  return object(Object.fromEntries(entries));
}

/** The build with the routes that get a balancer of their own, where a balancer has one target: of equal ports the first. */
export function withOwnListeners(build: CloudBuild): CloudBuild {
  return { ...build, routes: build.routes.filter(({ balancer, main }) => balancer.layer === 'http' || main) };
}

/** What a zone of the domain calls a site: `@` for the domain itself. `name`: the whole host name. */
export function recordName(name: Expr): Expr {
  const domain = ref('var.domain_name');
  return choice(operator(name, '==', domain), '@', call('trimsuffix', name, template('.', domain)));
}
