import { hasCapability } from '../../catalog/index.ts';
import type { Component } from '../../design/schema/component.ts';
import { after, NOTHING, stated } from './estimates.ts';
import type { Estimate, EstimateCause } from './types.ts';

/** What a lost place leaves of a component. */
export interface Hit {
  readonly id: string;
  readonly component: Component;
  readonly managed: boolean;
  /** Too few units are left to serve. */
  readonly broken: boolean;
  /** The unit that does the work is lost, and another has to take over. */
  readonly takeover: boolean;
  /** Some unit with data is left. */
  readonly copyLeft: boolean;
  /** Copies agree before a write is answered: a majority is enough to lose nothing. */
  readonly voted: boolean;
  /** Whether the zone of the backups is lost too; undefined when nobody has said where they are. */
  readonly backupLost: boolean | undefined;
  readonly cause: EstimateCause;
}

/** Whether losing it loses something that exists nowhere else. */
export function isRecord({ type }: Component): boolean {
  return hasCapability(type, 'system-of-record') || hasCapability(type, 'stores-objects');
}

/** How long it takes until the component serves again. */
export function timeToServe(hit: Hit): Estimate {
  const { broken, takeover, copyLeft, component, cause } = hit;
  if (!broken) return takeover ? takeoverTime(component, cause) : NOTHING;
  if (isRecord(component)) return copyLeft ? takeoverTime(component, cause) : timeToRestore(hit);
  return hit.managed
    ? stated(component.recovery?.restart, 'recovery.restart', cause)
    : stated(component.recovery?.rebuild, 'recovery.rebuild', cause);
}

function takeoverTime({ recovery }: Component, cause: EstimateCause): Estimate {
  const sum = after(
    stated(recovery?.detect, 'recovery.detect', cause),
    stated(recovery?.promote, 'recovery.promote', cause),
  );
  return sum.kind === 'known' ? { ...sum, cause } : sum;
}

/** Restoring from a backup that is still there. */
function timeToRestore({ component, backupLost, cause }: Hit): Estimate {
  return fromBackup(component, backupLost, cause, () => stated(component.backup?.restore, 'backup.restore', cause));
}

/** How much of its data is gone. Copies on other units only help against lost machines and places. */
export function dataLost(hit: Hit): Estimate {
  const { component, broken, takeover, copyLeft, voted, backupLost, cause } = hit;
  if (!isRecord(component) || (!broken && !takeover)) return NOTHING;
  if (!copyLeft) return sinceBackup(component, backupLost, cause);
  const how = component.replication?.how;
  if (how === 'synchronous' || (how === undefined && voted)) return NOTHING;
  if (how === 'asynchronous') return stated(component.replication?.lag, 'replication.lag', cause);
  if (how === 'none') return sinceBackup(component, backupLost, cause);
  return { kind: 'unknown', missing: { element: hit.id, field: 'replication.how' }, cause };
}

/** From the last moment that can be restored to now. */
function sinceBackup(component: Component, backupLost: boolean | undefined, cause: EstimateCause): Estimate {
  const { pointInTime, every, takes } = component.backup ?? {};
  return fromBackup(component, backupLost, cause, () => {
    if (pointInTime !== undefined) return stated(pointInTime, 'backup.pointInTime', cause);
    const interval = stated(every, 'backup.every', cause);
    const sum = takes === undefined ? interval : after(interval, stated(takes, 'backup.takes', cause));
    return sum.kind === 'known' ? { ...sum, cause } : sum;
  });
}

function fromBackup(
  { backup }: Component,
  backupLost: boolean | undefined,
  cause: EstimateCause,
  read: () => Estimate,
): Estimate {
  if (backup?.scheduled === false || backupLost === true) return { kind: 'unrecoverable', cause };
  const said = read();
  if (said.kind !== 'known' || backupLost === false) return said;
  return { kind: 'unknown', missing: { element: cause.binding, field: 'backup.in' }, cause };
}

/** A bad change or a mistake: every copy has it, so only a backup or the version before helps. */
export function afterMistake(id: string, component: Component, kind: 'software' | 'operator') {
  const cause = { binding: id };
  if (!isRecord(component)) {
    const rollback = stated(component.recovery?.rollback, 'recovery.rollback', cause);
    return { rto: rollback, rpo: NOTHING };
  }
  const reach = kind === 'software' ? false : deletable(component);
  if (reach === 'unknown') {
    const missing = { element: id, field: 'backup.separateAccount' };
    const open: Estimate =
      component.backup?.scheduled === false ? { kind: 'unrecoverable', cause } : { kind: 'unknown', missing, cause };
    return { rto: open, rpo: open };
  }
  const restore = fromBackup(component, reach, cause, () => stated(component.backup?.restore, 'backup.restore', cause));
  return { rto: restore, rpo: sinceBackup(component, reach, cause) };
}

/** Whether who can delete the data can delete its backups too. */
function deletable({ backup }: Component): boolean | 'unknown' {
  const separate = backup?.separateAccount;
  return separate === undefined || separate === 'unknown' ? 'unknown' : !separate;
}
