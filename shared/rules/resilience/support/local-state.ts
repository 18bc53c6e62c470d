import { findType, hasCapability } from '../../../catalog/index.ts';
import type { Component } from '../../../design/schema/component.ts';
import { sortedEntries } from '../../../design/sorted-entries.ts';
import type { Stage } from '../../../design/schema/stage.ts';

/** What each unit keeps on its own: as written, else as the catalogue says, else unknown. */
export function localStateOf({ localState, type }: Component): NonNullable<Component['localState']> {
  return localState ?? findType(type)?.defaults.localState ?? 'unknown';
}

/** Components whose machines should be disposable because they run application code. */
export function applications(stage: Stage): [string, Component][] {
  return sortedEntries(stage.components).filter(([, { type }]) => hasCapability(type, 'runs-app-code'));
}

/** Whether any application has not said what it keeps; missing-fact asks, once for all rules. */
export function someUnknown(stage: Stage): boolean {
  return applications(stage).some(([, component]) => localStateOf(component) === 'unknown');
}
