import { conditionsIn, mappingsIn, referencesIn } from './references.ts';
import type { CfnValue, Section, Template } from './tree.ts';

/** The template without parameters, mappings and conditions that nothing in it names: checkers call them mistakes. */
export function withoutUnused(template: Template): Template {
  const code: CfnValue = [
    ...Object.values(template.Resources).map(({ UpdatePolicy = {}, Properties }) => [Properties, UpdatePolicy]),
    template.Outputs,
  ];
  const direct = Object.values(template.Resources).flatMap(({ Condition = [] }) => Condition);
  const Conditions = only(template.Conditions, new Set([...direct, ...conditionsIn(code)]));
  const referred = new Set([...referencesIn([code, Conditions]).values()].map(({ id }) => id));
  return {
    ...template,
    Parameters: only(template.Parameters, referred),
    Mappings: only(template.Mappings, mappingsIn(code)),
    Conditions,
  };
}

function only(section: Section, names: ReadonlySet<string>): Section {
  return Object.fromEntries(Object.entries(section).filter(([name]) => names.has(name)));
}
