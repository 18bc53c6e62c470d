import { breakers } from '../structure/breakers.ts';
import { closure } from '../structure/closure.ts';
import { orderOneCuts } from '../structure/cuts.ts';
import { listAt, packLists, type Lists, type Structure } from '../structure/structure.ts';

interface Controlled extends Structure {
  /** Group → groups that decide on its failover. */
  readonly control: Lists;
}

/**
 * A standby takes over only while what controls it is there: its units but the first need whatever takes that down alone,
 * too. What is there several times is taken to stay: that it is lost as well takes three failures or more.
 */
export function withStandbyControl<T extends Controlled>(structure: T, standbys: readonly number[]): T {
  const controlled = standbys.filter((group) => listAt(structure.control, group).length > 0);
  if (controlled.length === 0) return structure;
  const breaking = breakers(structure);
  const events = Array.from({ length: structure.events.start.length - 1 }, (_, unit) => [
    ...listAt(structure.events, unit),
  ]);
  for (const group of controlled) {
    const [, ...standing] = listAt(structure.units, group);
    const control = orderOneCuts(breaking, closure(structure, listAt(structure.control, group), 'serve'));
    for (const unit of standing) events[unit] = [...new Set([...(events[unit] ?? []), ...control])];
  }
  return { ...structure, events: packLists(events) };
}
