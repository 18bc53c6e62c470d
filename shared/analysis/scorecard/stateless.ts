import { factOf } from '../stage/component-facts.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Placement } from '../stage/placement.ts';
import type { Verdicted, YesNo } from '../types.ts';
import { isAppTier, isStateful, naming, verdict, type ScoreContext } from './context.ts';

const KEPT: readonly string[] = ['session', 'uploads', 'db', 'queue'];

/** Whether any application machine can be destroyed and made anew from its image without anybody noticing. */
export function stateless(context: ScoreContext): Verdicted<YesNo> {
  const { stage } = context;
  const apps = context.own.filter(({ component }) => isAppTier(component));
  if (apps.length === 0) return verdict('unknown', 'No application runs on machines of this stage.');
  const keeping = apps.filter(({ component }) => keeps(factOf(component, 'localState')));
  if (keeping.length > 0) {
    const ids = keeping.map(({ id }) => id);
    return verdict('no', `${naming(stage, ids)} keep files, sessions or data on their own machines.`, ids);
  }
  const sticky = apps.filter(({ component }) => component.stickySessions === true).map(({ id }) => id);
  if (sticky.length > 0) return verdict('no', `${naming(stage, sticky)} need sticky sessions.`, sticky);
  const shared = storesBeside(context, apps);
  if (shared.length > 0) {
    return verdict('no', `${naming(stage, shared)} share machines with applications.`, shared);
  }
  const asked = apps.filter(({ component }) => isUnknown(component)).map(({ id }) => id);
  if (asked.length > 0) return verdict('unknown', `Nobody has said what ${naming(stage, asked)} keep locally.`, asked);
  return verdict('yes', 'Any application machine can be destroyed and made anew; nothing on it would be missed.');
}

function keeps(state: readonly string[] | 'unknown' | undefined): boolean {
  return state !== undefined && state !== 'unknown' && state.some((kind) => KEPT.includes(kind));
}

function isUnknown(component: Component): boolean {
  const state = factOf(component, 'localState');
  return state === undefined || state === 'unknown' || component.stickySessions === 'unknown';
}

function storesBeside({ tenants, stage }: ScoreContext, apps: readonly Placement[]): string[] {
  const beside = tenants.beside(apps.map(({ id }) => id));
  return [...beside].filter((id) => {
    const component = stage.components[id];
    return component !== undefined && isStateful(component);
  });
}
