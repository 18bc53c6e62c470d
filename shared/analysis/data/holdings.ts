import { sortedEntries } from '../../design/sorted-entries.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { isOutside } from '../stage/component-facts.ts';
import { isPersonal, type KnownData } from './data-classes.ts';
import { placeOf, placesOf, type DataPlace } from './places.ts';
import { handledData, storedData } from './stage-data.ts';

/**
 * How data is somewhere. `store`: it is kept there; `use`: it passes through the hands of a service; `replica`: further
 * units of a store elsewhere; `backup`; `access-log`: who read what.
 */
export type HoldingKind = 'store' | 'use' | 'replica' | 'backup' | 'access-log';

/** Some data in one place. */
export interface Holding {
  readonly element: string;
  readonly kind: HoldingKind;
  readonly data: KnownData;
  readonly place: DataPlace;
}

/** Everything that is held anywhere in a stage, in the order of the ids. People themselves are no place. */
export function holdings(design: Pick<Design, 'vendors'>, stage: Stage): Holding[] {
  return sortedEntries(stage.components).flatMap(([id, component]) => holdingsOf(design, stage, id, component));
}

/** What one component holds, its copies elsewhere included. */
export function holdingsOf(
  design: Pick<Design, 'vendors'>,
  stage: Stage,
  element: string,
  component: Component,
): Holding[] {
  if (isPerson(component)) return [];
  const stored = storedData(component);
  const keeps = stored === 'unknown' || stored.length > 0;
  const data = handledData(stage, element);
  const own = placesOf(design, stage, component).map((place, index): Holding => ({
    ...{ element, data, place },
    kind: keeps ? (index === 0 ? 'store' : 'replica') : 'use',
  }));
  return [...own, ...backupOf(stage, element, component), ...accessLogOf(stage, element, component, own)];
}

/** Outside, and in no place that the author drew: browsers and phones. */
export function isPerson(component: Component): boolean {
  return isOutside(component) && component.in === undefined && component.managedBy === undefined;
}

/** Whoever says that nothing is backed up has no copy anywhere; any other word about a backup means that there is one. */
function backupOf(stage: Stage, element: string, component: Component): Holding[] {
  const { backup } = component;
  if (backup === undefined || backup.scheduled === false) return [];
  return [{ element, kind: 'backup', data: handledData(stage, element), place: placeOf(stage, backup.in) }];
}

/** A log that is on, or of which somebody has said where it is kept. */
function accessLogOf(stage: Stage, element: string, { accessLog }: Component, own: readonly Holding[]): Holding[] {
  const data = handledData(stage, element);
  const kept = accessLog?.on === true || (accessLog?.in !== undefined && accessLog.on !== false);
  if (!kept || data === 'unknown' || !data.some(isPersonal)) return [];
  const places = accessLog?.in === undefined ? own.map(({ place }) => place) : [placeOf(stage, accessLog.in)];
  return places.map((place) => ({ element, kind: 'access-log', data: ['activity'], place }));
}
