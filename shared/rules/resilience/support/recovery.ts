import type { Failable, PlacedComponent, StageAnalysis } from '../../../analysis/types.ts';
import { parseDuration } from '../../../base/duration.ts';
import { hasCapability } from '../../../catalog/index.ts';
import type { Component } from '../../../design/schema/component.ts';
import type { Stage } from '../../../design/schema/stage.ts';
import { standing } from './placement.ts';
import { isLocated, zonesAround } from './zones.ts';

/** A fact about how long something takes, as a path in the component. */
export type TimeField =
  | 'recovery.restart'
  | 'recovery.detect'
  | 'recovery.promote'
  | 'recovery.rebuild'
  | 'recovery.rollback'
  | 'backup.restore';

/** What has to be done until a component works again: the facts that say how long, or that nothing can be done. */
export type Work = { readonly fields: readonly TimeField[] } | { readonly never: true };

/** Recovery of one component, with what is not said left out of the seconds. */
export interface Recovery {
  readonly id: string;
  readonly seconds: number;
  readonly missing: readonly TimeField[];
  readonly never: boolean;
}

/** What the loss of a failable asks of a component that has units in it; undefined: it works on. */
export function workAfterLoss(
  analysis: StageAnalysis,
  component: PlacedComponent,
  failable: Failable,
): Work | undefined {
  const { id, kind } = failable;
  const lost = standing(component).filter((unit) => unit.includes(id)).length;
  const broken = analysis.brokenBy(id).includes(component.id);
  if (component.mode === 'active-passive' && lost < component.n) {
    const primary = component.units[0]?.includes(id) === true;
    return primary ? { fields: ['recovery.detect', 'recovery.promote'] } : undefined;
  }
  if (!broken) return undefined;
  if (kind === 'unit') return { fields: ['recovery.restart'] };
  const facts = analysis.stage.components[component.id];
  const restored = facts !== undefined && lost === component.n && isRecord(facts);
  return restored ? restoreWork(analysis, facts, failable) : { fields: ['recovery.rebuild'] };
}

/** What a bad release or a mistake asks of a component, wherever its units stand; undefined: nothing that is known of. */
export function workAfterMistake(component: Component, kind: 'software' | 'operator'): Work | undefined {
  if (isRecord(component)) return isBackedUp(component) ? { fields: ['backup.restore'] } : undefined;
  const released = kind === 'software' && hasCapability(component.type, 'runs-app-code');
  return released ? { fields: ['recovery.rollback'] } : undefined;
}

function isRecord({ type }: Component): boolean {
  return hasCapability(type, 'system-of-record');
}

function isBackedUp({ backup }: Component): boolean {
  return backup?.scheduled !== false && (backup?.every !== undefined || backup?.scheduled === true);
}

/** That there is no backup is told by no-backup; where it is when nobody has said is asked by backup-beside-source. */
function restoreWork({ stage }: StageAnalysis, facts: Component, { element }: Failable): Work | undefined {
  const where = facts.backup?.in;
  if (!isBackedUp(facts)) return undefined;
  const gone = where !== undefined && zonesAround(stage, where).includes(element);
  return gone ? { never: true } : { fields: ['backup.restore'] };
}

/** Whether nobody has said that a system of record can be restored, or from where. */
export function isRestoreOpen(stage: Stage, component: Component | undefined): boolean {
  if (component === undefined || !isRecord(component)) return false;
  return !isBackedUp(component) || component.backup?.in === undefined || !isLocated(stage, component.backup.in);
}

/** How long the work takes on a component, as far as it is said. */
export function recoveryOf(id: string, component: Component | undefined, work: Work): Recovery {
  if ('never' in work) return { id, seconds: 0, missing: [], never: true };
  const times = work.fields.map((field) => ({ field, seconds: timeOf(component, field) }));
  return {
    id,
    seconds: times.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0),
    missing: times.filter(({ seconds }) => seconds === undefined).map(({ field }) => field),
    never: false,
  };
}

function timeOf(component: Component | undefined, field: TimeField): number | undefined {
  const { recovery, backup } = component ?? {};
  const text = {
    'recovery.restart': recovery?.restart,
    'recovery.detect': recovery?.detect,
    'recovery.promote': recovery?.promote,
    'recovery.rebuild': recovery?.rebuild,
    'recovery.rollback': recovery?.rollback,
    'backup.restore': backup?.restore,
  }[field];
  return text === undefined ? undefined : parseDuration(text);
}
