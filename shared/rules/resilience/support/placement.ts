import { ofComponent } from '../../../analysis/of-component.ts';
import { positionsWhere, rosterOf } from '../../../analysis/stage/roster.ts';
import type { Failable, PlacedComponent, StageFacts } from '../../../analysis/types.ts';
import { perAnalysis } from './per-analysis.ts';

/** Placed components in the order of their ids. */
export const placedComponents = perAnalysis(({ components }): readonly PlacedComponent[] => [...components.values()]);

/**
 * Per unit, what it falls with where it stands: without what a standby needs to take over, which may be elsewhere, and
 * without arbitrators, which keep no data.
 */
export function standing({ id, n, units }: PlacedComponent): readonly (readonly string[])[] {
  const takeover = `${id}~failover`;
  return units.slice(0, n).map((unit) => {
    const end = unit.indexOf(takeover);
    return end < 0 ? unit : unit.slice(0, end);
  });
}

/** Failables of one kind that hold units of the component, and how many units each holds. */
export function unitsPer(component: PlacedComponent, kind: Failable['kind']): ReadonlyMap<string, number> {
  return component.unitsIn(kind);
}

/** Failables of one kind that hold votes of the component, and how many each holds, arbitrators included. */
export function votesPer(component: PlacedComponent, kind: Failable['kind']): ReadonlyMap<string, number> {
  return component.votesIn(kind);
}

/** All votes that exist; one per unit where nothing votes. */
export const allVotes = ofComponent(({ votes }) => votes.reduce((sum, each) => sum + each, 0));

/** Whether at least one of several units can go: what is left still serves. */
export const hasSpare = ofComponent((component) => {
  const { k, managed, n, votes } = component;
  return !managed && n >= 2 && allVotes(component) - Math.min(...votes.slice(0, n)) >= k;
});

/** Components that have too few units left when one failable is lost, before dependencies are followed; by id. */
export function brokenBy(analysis: StageFacts, failable: string): readonly PlacedComponent[] {
  const known = broken(analysis);
  const found = known.get(failable) ?? analysis.brokenBy(failable);
  known.set(failable, found);
  return found;
}
const broken = perAnalysis(() => new Map<string, readonly PlacedComponent[]>());

/** Components whose type passes a test, by id; the test is to be a constant. */
export function ofType(analysis: StageFacts, test: (type: string) => boolean): readonly PlacedComponent[] {
  const all = placedComponents(analysis);
  return positionsWhere(rosterOf(analysis.stage), test).flatMap((at) => all[at] ?? []);
}
