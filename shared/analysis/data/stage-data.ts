import { findType } from '../../catalog/index.ts';
import { legalConnection } from '../../catalog/legal-connection.ts';
import { connectionKey } from '../../design/connection-key.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Connection } from '../../design/schema/connection.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { DataClass } from '../../design/schema/vocabulary.ts';
import { isPersonal, type KnownData } from './data-classes.ts';

/** What anybody's browser exchanges with a platform that has accounts. */
const FROM_PEOPLE: readonly DataClass[] = ['account', 'credential', 'activity'];

/** Where data is in one stage: what each connection carries, by its key, and what each component has in its hands. */
export interface StageData {
  readonly carried: ReadonlyMap<string, KnownData>;
  readonly handled: ReadonlyMap<string, KnownData>;
}

const known = new WeakMap<Stage, StageData>();

/** Made once per stage object: every law asks for every component. */
export function stageData(stage: Stage): StageData {
  const data = known.get(stage) ?? makeStageData(stage);
  known.set(stage, data);
  return data;
}

function makeStageData(stage: Stage): StageData {
  const carried = new Map<string, KnownData>();
  const touching = new Map<string, KnownData[]>();
  for (const connection of stage.connections) {
    const data = carriedBy(stage, connection);
    carried.set(connectionKey(connection), data);
    for (const end of new Set([connection.from, connection.to])) {
      const parts = touching.get(end);
      if (parts === undefined) touching.set(end, [data]);
      else parts.push(data);
    }
  }
  const handled = new Map(
    Object.entries(stage.components).map(([id, component]) => [
      id,
      together([storedData(component), ...(touching.get(id) ?? [])]),
    ]),
  );
  return { carried, handled };
}

/** Unknown when nothing personal is known but something is open. */
function together(parts: readonly KnownData[]): KnownData {
  const classes = new Set(parts.flatMap((part) => (part === 'unknown' ? [] : part)));
  return ![...classes].some(isPersonal) && parts.includes('unknown') ? 'unknown' : [...classes];
}

/** What a component stores: as written, else as its type does. Of a generic type nothing is known. */
export function storedData({ stores, type }: Component): KnownData {
  const known = findType(type);
  const open = known === undefined || known.family === 'generic';
  return stores ?? known?.defaults.stores ?? (open ? 'unknown' : []);
}

/** What a component stores or has in its hands through its connections. */
export function handledData(stage: Stage, id: string): KnownData {
  return stageData(stage).handled.get(id) ?? 'unknown';
}

export function carriedData(stage: Stage, connection: Connection): KnownData {
  return stageData(stage).carried.get(connectionKey(connection)) ?? 'unknown';
}

/** As written, else as the need behind it, else what the callee stores, else unknown. */
function carriedBy(stage: Stage, { carries, from, to }: Connection): KnownData {
  if (carries !== undefined) return carries;
  const [source, target] = [from, to].map((id) => findType(stage.components[id]?.type ?? ''));
  if (source === undefined || target === undefined) return 'unknown';
  if (source.tier === 'outside') return FROM_PEOPLE;
  const ruling = legalConnection(source, target);
  if (ruling.ok && ruling.carries.length > 0) return ruling.carries;
  return calleeData(stage, to);
}

/** An application is called with what people send it; a store with what it keeps. */
function calleeData(stage: Stage, id: string): KnownData {
  const component = stage.components[id];
  const type = findType(component?.type ?? '');
  if (component === undefined || type === undefined) return 'unknown';
  if (type.capabilities.includes('serves-people') && !type.capabilities.includes('balances-load')) return FROM_PEOPLE;
  const stored = storedData(component);
  return stored === 'unknown' || stored.length > 0 ? stored : 'unknown';
}
