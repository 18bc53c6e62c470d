import { ofComponent } from '../of-component.ts';
import type { Failable, PlacedComponent, StageAnalysis } from '../types.ts';
import type { Share } from './pack-onto.ts';

/** Components of one region or site that could share machines, two of them at least; `by` keeps some of them apart. */
export function shares(analysis: StageAnalysis, by: (component: PlacedComponent) => string = () => ''): Share[] {
  const groups = new Map<string, { place: string | undefined; members: PlacedComponent[] }>();
  for (const component of analysis.components.values()) {
    const places = regionsOf(component);
    if (places === undefined) continue;
    const key = `${places ?? ''} ${by(component)}`;
    const group = groups.get(key) ?? { place: places === '' ? undefined : places, members: [] };
    group.members.push(component);
    groups.set(key, group);
  }
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
