import { att, isIntrinsic, only, ref, sub, type CfnValue, type Intrinsic } from './tree.ts';

/** What a value refers to: a parameter or resource, or an attribute of a resource. */
export interface Reference {
  readonly id: string;
  readonly attribute?: string;
  /** The attribute is a list of one; other stacks are given its text. */
  readonly only?: true;
}

/** `Ref Vpc` → `Vpc`, `GetAtt Key.Arn` → `KeyArn`: the name that a reference has as parameter and output. */
export function referenceName({ id, attribute }: Reference): string {
  return attribute === undefined ? id : `${id}${attribute.replaceAll('.', '')}`;
}

/** The other name of a reference; what says undefined keeps its own. */
export type Rename = (reference: Reference) => Reference | undefined;

const IN_SUB = /\$\{([A-Za-z0-9]+)(?:\.([A-Za-z0-9.]+))?\}/g;

/** A call with the references renamed that it makes itself, `Sub` in its template; those of the values in it stay. */
export function renamed(value: Intrinsic, rename: Rename): Intrinsic {
  if (value.fn === 'Ref' || value.fn === 'GetAtt' || value.fn === 'Only') {
    const other = rename(value);
    return other === undefined ? value : asIntrinsic(other);
  }
  if (value.fn !== 'Sub') return value;
  const inSub = (all: string, id: string, attribute: string | undefined) => {
    const other = rename(attribute === undefined ? { id } : { id, attribute });
    return other === undefined ? all : `\${${[other.id, other.attribute ?? []].flat().join('.')}}`;
  };
  return sub(value.template.replace(IN_SUB, inSub));
}

/** What says the value of a reference. */
export function asIntrinsic({ id, attribute, only: alone }: Reference): Intrinsic {
  if (attribute === undefined) return ref(id);
  return alone === true ? only(id, attribute) : att(id, attribute);
}

/** A reference with its name. */
export interface Named extends Reference {
  readonly name: string;
}

/** What a value names: parameters and resources, mappings, conditions, each as often as it names them. */
export interface Names {
  readonly references: Named[];
  readonly mappings: string[];
  readonly conditions: string[];
}

/** All that these values name, found in one pass. */
export function namesIn(...values: readonly CfnValue[]): Names {
  const names: Names = { references: [], mappings: [], conditions: [] };
  for (const value of values) collect(value, names);
  return names;
}

function collect(value: CfnValue, names: Names): void {
  if (typeof value !== 'object') return;
  if (!isIntrinsic(value)) {
    for (const item of Object.values(value)) if (typeof item === 'object') collect(item as CfnValue, names);
    return;
  }
  if (value.fn === 'FindInMap') names.mappings.push(value.path[0]);
  else if (value.fn === 'If') names.conditions.push(String(value.args[0]));
  else for (const reference of referencesOf(value)) names.references.push(withName(reference));
  for (const inner of valuesIn(value)) collect(inner, names);
}

function withName(reference: Reference): Named {
  const { id, attribute } = reference;
  if (attribute === undefined) return { id, name: id };
  return { id, attribute, name: referenceName(reference), ...(reference.only === true ? { only: true } : {}) };
}

/** The values that a call is made with: the one place that knows which calls have any. */
function valuesIn(value: Intrinsic): readonly CfnValue[] {
  if ('args' in value) return value.args;
  if (value.fn === 'Select') return [value.from];
  if (value.fn === 'Cidr') return [value.block];
  return value.fn === 'FindInMap' ? [value.path[1]] : [];
}

/** What a call itself refers to, without the values in it. */
function referencesOf(value: Intrinsic): readonly Reference[] {
  if (value.fn === 'Ref' || value.fn === 'GetAtt') return [value];
  if (value.fn === 'Only') return [{ id: value.id, attribute: value.attribute, only: true }];
  if (value.fn !== 'Sub') return [];
  return [...value.template.matchAll(IN_SUB)].map(([, id = '', attribute]) =>
    attribute === undefined ? { id } : { id, attribute },
  );
}
