import { hasCapability } from '../../../catalog/index.ts';
import type { Component } from '../../../design/schema/component.ts';
import type { Stage } from '../../../design/schema/stage.ts';
import { entriesOfType } from './entries-of-type.ts';
import { isLocated } from './zones.ts';

type Backup = NonNullable<Component['backup']>;

export interface BackedUp {
  readonly id: string;
  readonly backup: Backup;
}

const isSystemOfRecord = (type: string) => hasCapability(type, 'system-of-record');

export function systemsOfRecord(stage: Stage): readonly [string, Component][] {
  return entriesOfType(stage, isSystemOfRecord);
}

/** Systems of record that are said to be backed up. Whether they are is asked by no-backup, once for all rules. */
export function backedUp(stage: Stage): BackedUp[] {
  return systemsOfRecord(stage).flatMap(([id, { backup }]) => (backup && isMade(backup) ? [{ id, backup }] : []));
}

/** Whether some system of record may be backed up or not: nobody has said. */
export function backupUnsaid(stage: Stage): boolean {
  return systemsOfRecord(stage).some(
    ([, { backup }]) => backup?.scheduled !== false && (backup === undefined || !isMade(backup)),
  );
}

/** Whether nobody has said that a system of record can be restored, or from where. */
export function isRestoreOpen(stage: Stage, component: Component | undefined): boolean {
  if (component === undefined || !hasCapability(component.type, 'system-of-record')) return false;
  const { backup } = component;
  return backup?.in === undefined || !isMade(backup) || !isLocated(stage, backup.in);
}

function isMade({ every, scheduled }: Backup): boolean {
  return scheduled !== false && (scheduled === true || every !== undefined);
}
