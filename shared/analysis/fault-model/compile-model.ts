import { err, ok, type Result } from '../../base/result.ts';
import { packLists, type Structure } from '../structure/structure.ts';
import type { FaultModel } from '../types.ts';

/** A fault model with names replaced by positions. */
export interface CompiledModel {
  readonly structure: Structure;
  /** Names by position, in the order of the model. */
  readonly events: readonly string[];
  readonly groups: readonly string[];
  /** Per event: the probability that it works. */
  readonly probability: Float64Array;
  readonly entry: readonly number[];
}

/** Replaces names by positions; errors are one sentence per name that leads nowhere. */
export function compileModel(model: FaultModel): Result<CompiledModel, readonly string[]> {
  const problems: string[] = [];
  const events = index(model.events);
  const units = index(model.units);
  const groups = index(model.groups);
  const find = (map: ReadonlyMap<string, number>, kind: string, by: string) => (name: string) => {
    const position = map.get(name);
    if (position === undefined)
      problems.push(`${by} names the ${kind} "${name}", which does not exist; add it or correct the name`);
    return position ?? 0;
  };
  const groupList = Object.entries(model.groups);
  for (const [name, { k, units: members }] of groupList) {
    if (k > members.length) {
      problems.push(`group "${name}" needs ${k} of ${members.length} units; lower k or add units`);
    }
  }
  const structure: Structure = {
    eventCount: events.size,
    groupCount: groups.size,
    k: Int32Array.from(groupList, ([, group]) => group.k),
    units: packLists(groupList.map(([name, group]) => group.units.map(find(units, 'unit', `group "${name}"`)))),
    events: packLists(
      Object.entries(model.units).map(([name, needs]) =>
        [...new Set(needs)].map(find(events, 'event', `unit "${name}"`)),
      ),
    ),
    hard: packLists(groupList.map(([name, group]) => group.hard.map(find(groups, 'group', `group "${name}"`)))),
    soft: packLists(groupList.map(([name, group]) => group.soft.map(find(groups, 'group', `group "${name}"`)))),
  };
  const entry = model.entry.map(find(groups, 'group', '"entry"'));
  if (problems.length > 0) return err(problems);
  const probability = Float64Array.from(Object.values(model.events));
  return ok({ structure, events: [...events.keys()], groups: [...groups.keys()], probability, entry });
}

function index(map: Readonly<Record<string, unknown>>): Map<string, number> {
  return new Map(Object.keys(map).map((name, position) => [name, position]));
}
