import type { Plan } from '../../plan/types.ts';
import type { YamlMap } from '../../yaml/tree.ts';

/** Machines by the inventory group that they are in. */
export type Members = ReadonlyMap<string, readonly string[]>;

/** An inventory that asks a cloud for its machines, and tells them apart by what every export for it labels them with. */
export interface Source {
  /** The plugin takes files of certain names only. */
  readonly path: string;
  readonly collection: string;
  /** How machines are reached, for the README, where the usual way does not do. */
  readonly reached?: readonly string[];
  readonly content: (plan: Plan, members: Members) => YamlMap;
}

/** A condition per group: the label of a machine is one of its groups of machines. */
export function labelled(members: Members, label: string): YamlMap {
  return conditions(members, (ids) => oneOf(label, ids));
}

export function oneOf(label: string, ids: readonly string[]): string {
  return `${label} in [${ids.map((id) => `'${id}'`).join(', ')}]`;
}

export function conditions(members: Members, holds: (ids: readonly string[]) => string): YamlMap {
  return Object.fromEntries([...members].map(([name, ids]) => [name, holds(ids)]));
}
