import type { Component } from '../../design/schema/component.ts';
import type { Design } from '../../design/schema/design.ts';
import { removeKey } from './remove-key.ts';
import type { Stage } from '../../design/schema/stage.ts';

/** Takes the ids of removed elements out of everything in the design that names elements of this stage. */
export function forgetReferences(draft: Design, stage: Stage, gone: ReadonlySet<string>): void {
  for (const [id, entry] of Object.entries(stage.entryPoints)) {
    if (gone.has(entry.at)) removeKey(stage.entryPoints, id);
    else forgetIn(entry, 'through', gone);
  }
  for (const zone of Object.values(stage.zones)) forgetIn(zone, 'spread', gone);
  for (const component of Object.values(stage.components)) {
    forgetIn(component, 'spread', gone);
    forgetIn(component, 'arbitrators', gone);
    if (component.failoverIn !== undefined && gone.has(component.failoverIn)) delete component.failoverIn;
    forgetKeptIn(component, 'backup', gone);
    forgetKeptIn(component, 'accessLog', gone);
  }
  for (const step of draft.story) {
    if (step.stage !== stage.id) continue;
    for (const key of ['focus', 'hidden', 'fail'] as const) forgetIn(step, key, gone);
  }
}

/** The zone of a copy that is kept elsewhere; nothing is left of the copy when nothing else was said about it. */
function forgetKeptIn(component: Component, copy: 'backup' | 'accessLog', gone: ReadonlySet<string>): void {
  const kept = component[copy];
  if (kept?.in === undefined || !gone.has(kept.in)) return;
  delete kept.in;
  if (Object.keys(kept).length === 0) removeKey(component, copy);
}

/** Story steps may name one unit or host of an element, as in `mysql#2`. */
function forgetIn<K extends string>(owner: Partial<Record<K, string[]>>, key: K, gone: ReadonlySet<string>): void {
  const named = owner[key];
  if (named === undefined) return;
  const kept = named.filter((id) => !gone.has(id) && !gone.has(id.replace(/#\d+$/, '')));
  if (kept.length === named.length) return;
  if (kept.length === 0) removeKey(owner, key);
  else owner[key] = kept;
}
