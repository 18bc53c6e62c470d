import { findType, hasCapability } from '../../../catalog/index.ts';
import type { Component } from '../../../design/schema/component.ts';
import type { Stage } from '../../../design/schema/stage.ts';
import { entriesOfType } from './entries-of-type.ts';

/** What each unit keeps on its own: as written, else as the catalogue says, else unknown. */
export function localStateOf({ localState, type }: Component): NonNullable<Component['localState']> {
  return localState ?? findType(type)?.defaults.localState ?? 'unknown';
}

const runsAppCode = (type: string) => hasCapability(type, 'runs-app-code');

/** Components whose machines should be disposable because they run application code. */
export function applications(stage: Stage): readonly [string, Component][] {
  return entriesOfType(stage, runsAppCode);
}

/** Whether any application has not said what it keeps; missing-fact asks, once for all rules. */
export function someUnknown(stage: Stage): boolean {
  return applications(stage).some(([, component]) => localStateOf(component) === 'unknown');
}
