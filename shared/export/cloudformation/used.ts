import { perObject } from '../../base/per-object.ts';
import { nameFinder, together, type FindNames, type Names } from './references.ts';
import type { Frame, Resource, Section } from './tree.ts';

/** A resource with what it names, found once. */
export interface NamedResource {
  readonly resource: Resource;
  readonly names: Names;
}

/** By logical id. A map, because there may be thousands. */
export type NamedResources = ReadonlyMap<string, NamedResource>;

/** All that resources name. */
export const namedTogether = perObject((resources: NamedResources): Names =>
  together(Array.from(resources.values(), ({ names }) => names)),
);

export function namesOf({ Condition, UpdatePolicy = {}, Properties }: Resource, find: FindNames): Names {
  const names = find(Properties, UpdatePolicy);
  if (Condition !== undefined) names.conditions.push(Condition);
  return names;
}

/** The template without parameters, mappings and conditions that nothing in it names: checkers call them mistakes. */
export function withoutUnused(frame: Frame, code: readonly Names[]): Frame {
  const find = nameFinder();
  const outside = [...code, find(frame.Outputs)];
  const Conditions = only(frame.Conditions, outside, ({ conditions }) => conditions);
  const all = [...outside, find(Conditions)];
  return {
    ...frame,
    Parameters: only(frame.Parameters, all, ({ references }) => references.map(({ id }) => id)),
    Mappings: only(frame.Mappings, all, ({ mappings }) => mappings),
    Conditions,
  };
}

function only(section: Section, all: readonly Names[], of: (names: Names) => readonly string[]): Section {
  const named = new Set(all.flatMap(of));
  return Object.fromEntries(Object.entries(section).filter(([name]) => named.has(name)));
}
