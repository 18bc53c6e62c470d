import { findType } from '../../../catalog/index.ts';
import type { Stage } from '../../../design/schema/stage.ts';
import type { PlacedComponent, StageAnalysis } from '../../../analysis/types.ts';
import type { RuleContext } from '../../types.ts';
import { perAnalysis } from './per-analysis.ts';

/** Components that entry points need: to serve, or to serve undegraded. */
export function needed(analysis: StageAnalysis, cone: 'serve' | 'full'): readonly PlacedComponent[] {
  return neededComponents(analysis)[cone];
}

const neededComponents = perAnalysis(({ components, needed: { serve, full } }) => {
  const placed = (ids: readonly string[]) => ids.flatMap((id) => components.get(id) ?? []);
  return { serve: placed(serve), full: placed(full) };
});

/** Several units stand nowhere, so that all of them may share one machine. */
export function hostsUnknown(context: RuleContext, component: PlacedComponent): boolean {
  return (
    component.n >= 2 &&
    machinesUnsaid(context, component) &&
    context.stage.components[component.id]?.spread === undefined
  );
}

/** It runs on machines, and nobody has said which: it may share any of them. */
export function machinesUnsaid(context: RuleContext, component: PlacedComponent): boolean {
  return !component.managed && placeUnsaid(context, component);
}

/** Nobody has said in what it stands: it fails with whatever that is. */
export function placeUnsaid({ stage }: RuleContext, { id, units }: PlacedComponent): boolean {
  return units[0]?.length !== 0 && stage.components[id]?.in === undefined;
}

/** Some unit stands in no zone or site, though it falls with one: a managed service that is wider does not. */
export function zoneUnknown({ failables }: StageAnalysis, { id, managed, unknown, zones }: PlacedComponent): boolean {
  const narrow = managed && NARROW.includes(failables.get(id)?.scope ?? '');
  return unknown.includes('zone') || (narrow && zones.includes(undefined));
}
const NARROW: readonly string[] = ['host', 'rack', 'zone'];

/** A managed service that may fall with as little as a machine or as much as its provider. */
export function scopeUnknown({ unknown }: PlacedComponent): boolean {
  return unknown.includes('scope');
}

/** Some unit is in no region and on no site, and is no service that spans them. */
export function regionUnknown({ failables }: StageAnalysis, { units }: PlacedComponent): boolean {
  const wide = (id: string) => {
    const failable = failables.get(id);
    return failable !== undefined && (failable.kind === 'site' || REGIONAL.includes(failable.scope));
  };
  return units.some((unit) => unit.length > 0 && !unit.some(wide));
}
const REGIONAL: readonly string[] = ['region', 'provider', 'global'];

/** Several units of something that the catalogue does not have: nobody knows how they share the work. */
export function sharingUnknown({ stage }: StageAnalysis, { id, managed, n }: PlacedComponent): boolean {
  const component = stage.components[id];
  return !managed && n >= 2 && component?.mode === undefined && typeUnknown(stage, id);
}

/** The catalogue has no such type: it may be anything. */
export function typeUnknown({ components }: Stage, id: string): boolean {
  return findType(components[id]?.type ?? '') === undefined;
}

export function lossUnknown({ unknown }: PlacedComponent): boolean {
  return unknown.some((fact) => fact.startsWith('onLoss:'));
}
