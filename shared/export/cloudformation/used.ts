import { namesIn, type Names } from './references.ts';
import type { Resource, Section, Template } from './tree.ts';

const known = new WeakMap<Resource, Names>();

/** What a resource names, found once. */
export function namesOf(resource: Resource): Names {
  const found = known.get(resource) ?? findNames(resource);
  known.set(resource, found);
  return found;
}

function findNames({ Condition, UpdatePolicy = {}, Properties }: Resource): Names {
  const names = namesIn(Properties, UpdatePolicy);
  if (Condition !== undefined) names.conditions.push(Condition);
  return names;
}

/** The template without parameters, mappings and conditions that nothing in it names: checkers call them mistakes. */
export function withoutUnused(template: Template): Template {
  const code = [...Object.values(template.Resources).map(namesOf), namesIn(template.Outputs)];
  const conditions = only(template.Conditions, union(code, 'conditions'));
  return {
    ...template,
    Parameters: only(template.Parameters, referred([...code, namesIn(conditions)])),
    Mappings: only(template.Mappings, union(code, 'mappings')),
    Conditions: conditions,
  };
}

function union(all: readonly Names[], of: 'mappings' | 'conditions'): ReadonlySet<string> {
  const found = new Set<string>();
  for (const names of all) for (const name of names[of]) found.add(name);
  return found;
}

function referred(all: readonly Names[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { references } of all) for (const { id } of references.values()) found.add(id);
  return found;
}

function only(section: Section, names: ReadonlySet<string>): Section {
  return Object.fromEntries(Object.entries(section).filter(([name]) => names.has(name)));
}
