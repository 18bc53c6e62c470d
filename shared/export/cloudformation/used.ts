import { namesIn, type Names } from './references.ts';
import type { Frame, Resource, Section } from './tree.ts';

/** A resource with what it names, found once. */
export interface NamedResource {
  readonly resource: Resource;
  readonly names: Names;
}

/** By logical id. A map, because there may be thousands. */
export type NamedResources = ReadonlyMap<string, NamedResource>;

export function namesOf({ Condition, UpdatePolicy = {}, Properties }: Resource): Names {
  const names = namesIn(Properties, UpdatePolicy);
  if (Condition !== undefined) names.conditions.push(Condition);
  return names;
}

/** The template without parameters, mappings and conditions that nothing in it names: checkers call them mistakes. */
export function withoutUnused(frame: Frame, code: Iterable<Names>): Frame {
  const named: Record<'Parameters' | 'Mappings' | 'Conditions', Set<string>> = {
    Parameters: new Set(),
    Mappings: new Set(),
    Conditions: new Set(),
  };
  const note = ({ references, mappings, conditions }: Names): void => {
    // Most of what is named are resources.
    for (const { id } of references) if (id in frame.Parameters) named.Parameters.add(id);
    for (const name of mappings) named.Mappings.add(name);
    for (const name of conditions) named.Conditions.add(name);
  };
  for (const names of code) note(names);
  note(namesIn(frame.Outputs));
  const Conditions = only(frame.Conditions, named.Conditions);
  note(namesIn(Conditions));
  return {
    ...frame,
    Parameters: only(frame.Parameters, named.Parameters),
    Mappings: only(frame.Mappings, named.Mappings),
    Conditions,
  };
}

function only(section: Section, names: ReadonlySet<string>): Section {
  return Object.fromEntries(Object.entries(section).filter(([name]) => names.has(name)));
}
