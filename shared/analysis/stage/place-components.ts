import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { sameList } from '../../base/same-list.ts';
import { isManaged, isOutside, managedScope, modeOf, neededUnits } from './component-facts.ts';
import { placeManaged } from './place-managed.ts';
import { Placement, type PlacementFacts } from './placement.ts';
import { rosterOf } from './roster.ts';
import { votesOf } from './votes.ts';
import { wiringOf } from './wiring.ts';
import { groundOf, inTurn, type Ground, type Host } from './zone-places.ts';

const NONE: readonly never[] = [];

/** Puts every unit of a stage on its host, and every host in its places; in order of id. What stays where it was keeps its object. */
export function placeComponents(stage: Stage): readonly Placement[] {
  const { ids, components } = rosterOf(stage);
  const { assumed } = wiringOf(stage);
  const ground = groundOf(stage);
  return components.map((component, index) => {
    const id = ids[index] ?? '';
    return placed(id, component, ground, assumed.get(id) ?? NONE);
  });
}

/** What the placement of a component was made of. */
interface Made {
  readonly placement: Placement;
  readonly assumed: readonly string[];
  readonly standing: readonly object[];
  /** The last zones that it was found to stand in as before. */
  ground: Ground;
}
const before = new WeakMap<Component, Made>();

function placed(id: string, component: Component, ground: Ground, assumed: readonly string[]): Placement {
  const made = before.get(component);
  const same = made !== undefined && made.placement.id === id && sameList(made.assumed, assumed);
  if (same && made.ground === ground) return made.placement;
  const standing = standingOf(component, ground);
  if (same && sameList(made.standing, standing)) {
    made.ground = ground;
    return made.placement;
  }
  const placement = new Placement(id, component, factsOf(component, ground), assumed);
  before.set(component, { placement, assumed, standing, ground });
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
  votes: undefined,
  hosts: NONE,
  failover: undefined,
  zoneMatters: false,
  scope: undefined,
};
