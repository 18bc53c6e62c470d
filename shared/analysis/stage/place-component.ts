import type { Component } from '../../design/schema/component.ts';
import { sameList } from '../../base/same-list.ts';
import { sameValue } from '../../base/same-value.ts';
import { isManaged, isOutside, managedScope, modeOf, neededUnits } from './component-facts.ts';
import { placeManaged } from './place-managed.ts';
import { Placement, type PlacementFacts } from './placement.ts';
import { votesOf } from './votes.ts';
import { inTurn, NOWHERE, type Ground, type Host } from './zone-places.ts';

const NONE: readonly never[] = [];

/** What the placement of a component was made of. */
interface Made {
  readonly placement: Placement;
  readonly assumed: readonly string[];
  /** The last zones that it was found to stand in as before. */
  ground: Ground;
}
const before = new WeakMap<Component, Made>();

/**
 * Puts every unit of a component on its host, and every host in its places. What stays where it was keeps its object; what
 * stands as `like` does shares its facts. `assumed`: callees of which nobody has said what their loss means.
 */
export function placeComponent(
  id: string,
  component: Component,
  ground: Ground,
  assumed: readonly string[],
  like?: Placement,
): Placement {
  const made = before.get(component);
  const same = made !== undefined && made.placement.id === id && sameList(made.assumed, assumed);
  if (same && made.ground === ground) return made.placement;
  if (same && sameList(standingOf(component, made.ground), standingOf(component, ground))) {
    made.ground = ground;
    return made.placement;
  }
  const placement = new Placement(id, component, sameFacts(factsOf(component, ground), like?.facts), assumed);
  before.set(component, { placement, assumed, ground });
  return placement;
}

/** Everything of the zones that `factsOf` reads. */
function standingOf({ arbitrators, failoverIn, in: zone, spread }: Component, ground: Ground): readonly object[] {
  const chain = ground.chain(zone);
  const standing: object[] = [chain];
  if (chain.machines !== undefined) standing.push(ground.machines(chain.machines));
  for (const each of spread ?? NONE) standing.push(ground.chain(each));
  const others = failoverIn === undefined ? (arbitrators ?? NONE) : [failoverIn, ...(arbitrators ?? NONE)];
  for (const each of others) {
    const host = hostIn(each, ground);
    standing.push(host.on === undefined ? host.chain : host);
  }
  return standing;
}

/** The facts from before where they say the same, so that what rests on them alone stays. */
function sameFacts(facts: PlacementFacts, known: PlacementFacts | undefined): PlacementFacts {
  if (known === undefined || !sameHosts(facts.hosts, known.hosts)) return facts;
  if (!sameHosts(decidedAt(facts), decidedAt(known))) return facts;
  // Hosts and their machines know each other, so they are compared above and only counted here.
  const rest = ({ failover, hosts, ...others }: PlacementFacts) => [others, hosts.length, failover === undefined];
  return sameValue(rest(facts), rest(known)) ? known : facts;
}

function decidedAt({ failover }: PlacementFacts): readonly Host[] {
  return failover?.at === undefined ? NONE : [failover.at];
}

function sameHosts(hosts: readonly Host[], others: readonly Host[]): boolean {
  const same = (one: Host, other: Host | undefined) =>
    one.on === other?.on && one.ordinal === other?.ordinal && sameValue(one.chain, other.chain);
  return hosts.length === others.length && hosts.every((one, index) => same(one, others[index]));
}

function factsOf(component: Component, ground: Ground): PlacementFacts {
  if (isOutside(component)) return OUTSIDE;
  if (isManaged(component)) return placeManaged(managedScope(component), ground.chain(component.in));
  const around = ground.chain(component.in).machines;
  const shared = around === undefined ? NONE : ground.machines(around).hosts;
  const n = component.n ?? (around === undefined ? 1 : shared.length);
  return placeUnits(component, hostsFor(component, n, shared, ground), ground);
}

/** The shared machines in turn; a unit that is drawn without a machine runs on one of its own. */
function hostsFor(component: Component, n: number, shared: readonly Host[], { chain }: Ground): readonly Host[] {
  if (n === shared.length) return shared;
  return Array.from({ length: n }, (_, index): Host => {
    const own = (): Host => ({
      on: 'own',
      ordinal: index + 1,
      chain: chain(inTurn(component.spread, index) ?? component.in),
    });
    return inTurn(shared, index) ?? own();
  });
}

function placeUnits(component: Component, hosts: readonly Host[], ground: Ground): PlacementFacts {
  const n = hosts.length;
  const mode = modeOf(component, n);
  const voting = mode === 'quorum' ? (component.arbitrators ?? NONE) : NONE;
  const { votes, k } = votesOf(component, n, voting.length, () => neededUnits(component, n, mode), mode);
  const { failoverIn } = component;
  const takesOver = mode === 'active-passive' && n > 1;
  return {
    outside: false,
    n,
    k,
    mode,
    managed: false,
    around: ground.chain(component.in),
    votes,
    hosts: voting.length === 0 ? hosts : [...hosts, ...voting.map((zone) => hostIn(zone, ground))],
    failover: takesOver ? { at: failoverIn === undefined ? undefined : hostIn(failoverIn, ground) } : undefined,
    zoneMatters: true,
    scope: undefined,
  };
}

/** What stands in a zone: on its first machine where it is a group of machines. */
function hostIn(zone: string, { chain, machines }: Ground): Host {
  const place = chain(zone);
  const [machine] = place.machines === undefined ? NONE : machines(place.machines).hosts;
  return machine ?? { on: undefined, ordinal: 1, chain: place };
}

const OUTSIDE: PlacementFacts = {
  outside: true,
  n: 1,
  k: 1,
  mode: 'single',
  managed: false,
  around: NOWHERE,
  votes: undefined,
  hosts: NONE,
  failover: undefined,
  zoneMatters: false,
  scope: undefined,
};
