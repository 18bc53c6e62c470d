import { hasCapability } from '../../catalog/index.ts';
import type { Component } from '../../design/schema/component.ts';
import { lacking, NOTHING, stated, steps } from './estimates.ts';
import type { ComponentRecovery, Estimate, EstimateCause } from './types.ts';

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
  if (isRecord(component))
    return copyLeft ? takeoverTime(component, cause) : restoring(component, backupOf(hit), cause);
  return hit.managed
    ? stated(component.recovery?.restart, 'recovery.restart', cause)
    : stated(component.recovery?.rebuild, 'recovery.rebuild', cause);
}

function takeoverTime({ recovery }: Component, cause: EstimateCause): Estimate {
  return steps(
    cause,
    stated(recovery?.detect, 'recovery.detect', cause),
    stated(recovery?.promote, 'recovery.promote', cause),
  );
}

const backupOf = ({ backupLost }: Hit): Reach => ({ lost: backupLost, field: 'backup.in' });

/** How much of its data is gone. Copies on other units only help against lost machines and places. */
export function dataLost(hit: Hit): Estimate {
  const { component, broken, takeover, copyLeft, voted, cause } = hit;
  if (!isRecord(component) || (!broken && !takeover)) return NOTHING;
  if (!copyLeft) return sinceBackup(component, backupOf(hit), cause);
  const how = component.replication?.how;
  if (how === 'synchronous' || (how === undefined && voted)) return NOTHING;
  if (how === 'asynchronous') return stated(component.replication?.lag, 'replication.lag', cause);
  if (how === 'none') return sinceBackup(component, backupOf(hit), cause);
  return lacking('replication.how', cause);
}

/** Whether the backups are lost too: undefined while nobody has stated `field`. */
interface Reach {
  readonly lost: boolean | undefined;
  readonly field: 'backup.in' | 'backup.separateAccount';
}
const SAFE: Reach = { lost: false, field: 'backup.in' };

/** From the last moment that can be restored to now. */
function sinceBackup(component: Component, reach: Reach, cause: EstimateCause): Estimate {
  const { pointInTime, every, takes } = component.backup ?? {};
  if (pointInTime !== undefined) {
    return fromBackup(component, reach, cause, stated(pointInTime, 'backup.pointInTime', cause));
  }
  const interval = stated(every, 'backup.every', cause);
  const since = takes === undefined ? interval : steps(cause, interval, stated(takes, 'backup.takes', cause));
  return fromBackup(component, reach, cause, since);
}

function restoring(component: Component, reach: Reach, cause: EstimateCause): Estimate {
  return fromBackup(component, reach, cause, stated(component.backup?.restore, 'backup.restore', cause));
}

function fromBackup({ backup }: Component, { lost, field }: Reach, cause: EstimateCause, estimate: Estimate): Estimate {
  if (backup?.scheduled === false || lost === true) return { kind: 'unrecoverable', cause };
  return lost === undefined ? steps(cause, estimate, lacking(field, cause)) : estimate;
}

/** A bad change or a mistake: every copy has it, so only a backup or the version before helps. */
export function afterMistake(id: string, component: Component, kind: 'software' | 'operator'): ComponentRecovery {
  const cause = { binding: id };
  if (!isRecord(component)) {
    return { id, rto: stated(component.recovery?.rollback, 'recovery.rollback', cause), rpo: NOTHING };
  }
  const reach = kind === 'software' ? SAFE : whoDeletes(component);
  return { id, rto: restoring(component, reach, cause), rpo: sinceBackup(component, reach, cause) };
}

/** Whether who can delete the data can delete its backups too. */
function whoDeletes({ backup }: Component): Reach {
  const separate = backup?.separateAccount;
  return { lost: typeof separate === 'boolean' ? !separate : undefined, field: 'backup.separateAccount' };
}
