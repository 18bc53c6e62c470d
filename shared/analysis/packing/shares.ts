import { eachInSteps } from '../../base/each-in-steps.ts';
import { ofComponent } from '../of-component.ts';
import type { Failable, PlacedComponent, StageAnalysis } from '../types.ts';
import type { Share } from './pack-onto.ts';

/** Components of one region or site that could share machines, two of them at least, some looked at in every step; `by` keeps some of them apart. */
export function* sharesInSteps(
  analysis: StageAnalysis,
  by: (component: PlacedComponent) => string = () => '',
): Generator<undefined, Share[], undefined> {
  const groups = new Map<string, { place: string | undefined; members: PlacedComponent[] }>();
  yield* eachInSteps(analysis.components.values(), (component) => {
    const places = regionsOf(component);
    if (places === undefined) return;
    const key = `${places ?? ''} ${by(component)}`;
    const group = groups.get(key) ?? { place: places === '' ? undefined : places, members: [] };
    group.members.push(component);
    groups.set(key, group);
  });
  return [...groups.values()].filter(({ members }) => members.length > 1);
}

const REGIONAL: readonly Failable['kind'][] = ['region', 'site', 'provider'];

/** The region, site or provider that holds every unit; empty when none is drawn; undefined for what has no machines. */
const regionsOf = ofComponent((component): string | undefined => {
  const { managed, n, outside } = component;
  if (managed || outside) return undefined;
  const own = Array.from({ length: n }, (_, slot) => {
    const needs = component.needs(slot);
    return REGIONAL.map((kind) => needs.find((each) => each.kind === kind)?.id).find((id) => id !== undefined) ?? '';
  });
  return new Set(own).size === 1 ? own[0] : undefined;
});
