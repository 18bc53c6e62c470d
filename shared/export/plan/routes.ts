import { indexOf } from './plan-index.ts';
import type { Balancer, BalancerTarget, Colour, Plan } from './types.ts';

/** A target of a balancer that becomes a target group. */
export interface Route {
  readonly key: string;
  /** The key that both colours of a target share. */
  readonly siteKey: string;
  readonly colour?: Colour;
  readonly balancer: Balancer;
  readonly target: BalancerTarget;
  /** HTTP: what answers when no host name matches. TCP: what its port passes on to. */
  readonly main: boolean;
}

/** A host name that an HTTP balancer answers to. `label` is empty for the domain itself. */
export interface Site extends Route {
  readonly label: string;
}

/** What every balancer passes calls on to. */
export function routesOf(plan: Plan): readonly Route[] {
  return plan.balancers.flatMap((balancer) => routesOfOne(plan, balancer));
}

function routesOfOne(plan: Plan, balancer: Balancer): readonly Route[] {
  const { groups, connectionsFrom } = indexOf(plan);
  const targets = balancer.targets.filter(({ group }) => groups.has(group));
  const vital = new Set(
    (connectionsFrom.get(balancer.id) ?? []).filter(({ onLoss }) => onLoss === 'down').map(({ to }) => to),
  );
  const main = targets.find(({ service }) => vital.has(service)) ?? targets[0];
  const first = new Set<number>();
  return targets.map((target) => {
    const leads = balancer.layer === 'http' ? isSame(target, main) : !first.has(target.port);
    first.add(target.port);
    const siteKey = routeKey(balancer.id, target);
    const { colour } = target;
    if (colour === undefined) return { key: siteKey, siteKey, balancer, target, main: leads };
    return { key: `${siteKey}--${colour}`, siteKey, colour, balancer, target, main: leads };
  });
}

/** Whether two targets are one service at one port, whatever their colour. */
function isSame(a: BalancerTarget, b: BalancerTarget | undefined): boolean {
  return a.service === b?.service && a.port === b.port;
}

function routeKey(balancer: string, { service, port }: BalancerTarget): string {
  return `${balancer}--${service}--${String(port)}`;
}

/** The first public balancer answers to the domain itself; every other name says which service it is. */
export function sitesOf(routes: readonly Route[]): readonly Site[] {
  const http = routes.filter(({ balancer, colour }) => balancer.layer === 'http' && colour !== 'green');
  const front = http.find(({ balancer }) => balancer.public)?.balancer.id;
  return http.map((route) => {
    const { id } = route.balancer;
    const own = route.main ? [] : [route.target.service];
    return { ...route, key: route.siteKey, label: [...own, ...(id === front ? [] : [id])].join('.') };
  });
}
