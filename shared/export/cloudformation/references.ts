import { att, isIntrinsic, only, ref, sub, type CfnValue, type Intrinsic } from './tree.ts';

/** What a value refers to: a parameter or resource, or an attribute of a resource. */
export interface Reference {
  readonly id: string;
  readonly attribute?: string | undefined;
  /** The attribute is a list of one; other stacks are given its text. */
  readonly only?: true | undefined;
  /** The value stands at this place of a list. */
  readonly at?: number | undefined;
}

/** `Ref Vpc` → `Vpc`, `GetAtt Key.Arn` → `KeyArn`: the name that a reference has as parameter and output. */
export function referenceName({ id, attribute }: Reference): string {
  if (attribute === undefined) return id;
  // Few have a dot, and all are asked for at every reference.
  return id + (attribute.includes('.') ? attribute.replaceAll('.', '') : attribute);
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
export function asIntrinsic({ id, attribute, only: alone, at }: Reference): Intrinsic {
  if (at !== undefined) return { fn: 'Select', index: at, from: ref(id) };
  if (attribute === undefined) return ref(id);
  return alone === true ? only(id, attribute) : att(id, attribute);
}

/** A reference with its name: one object for all that refer to the same. */
export interface Named extends Reference {
  readonly name: string;
}

/** What a value names: parameters and resources, mappings, conditions, each once. */
export interface Names {
  readonly references: Named[];
  readonly mappings: string[];
  readonly conditions: string[];
}

/** All that these values name, found in one pass. */
export type FindNames = (...values: readonly CfnValue[]) => Names;

/** A finder knows what it found before: a large template refers to a few thousand things a hundred thousand times. */
export function nameFinder(): FindNames {
  const known = new Map<string, Named[]>();
  const namedOf = ({ id, attribute, only: alone }: Reference): Named => {
    const ofId = known.get(id);
    const before = ofId?.find((one) => one.attribute === attribute && one.only === alone);
    if (before !== undefined) return before;
    const named = withName({ id, attribute, only: alone });
    if (ofId === undefined) known.set(id, [named]);
    else ofId.push(named);
    return named;
  };
  return (...values) => {
    const names: Names = { references: [], mappings: [], conditions: [] };
    for (const value of values) collect(value, names, namedOf);
    return names;
  };
}

/** All that these name together. */
export function together(all: Iterable<Names>): Names {
  const [references, mappings, conditions] = [new Set<Named>(), new Set<string>(), new Set<string>()];
  for (const names of all) {
    for (const one of names.references) references.add(one);
    for (const one of names.mappings) mappings.add(one);
    for (const one of names.conditions) conditions.add(one);
  }
  return { references: [...references], mappings: [...mappings], conditions: [...conditions] };
}

function collect(value: CfnValue, names: Names, namedOf: (reference: Reference) => Named): void {
  if (typeof value !== 'object') return;
  if (Array.isArray(value)) {
    for (const item of value as readonly CfnValue[]) if (typeof item === 'object') collect(item, names, namedOf);
    return;
  }
  if (isIntrinsic(value)) {
    collectCall(value, names, namedOf);
    return;
  }
  const map = value as Readonly<Record<string, CfnValue>>;
  for (const key in map) if (typeof map[key] === 'object') collect(map[key], names, namedOf);
}

function collectCall(value: Intrinsic, names: Names, namedOf: (reference: Reference) => Named): void {
  if (value.fn === 'Ref' || value.fn === 'GetAtt') {
    addTo(names.references, namedOf(value));
    return;
  }
  if (value.fn === 'FindInMap') addTo(names.mappings, value.path[0]);
  else if (value.fn === 'If') addTo(names.conditions, String(value.args[0]));
  else for (const reference of referencesOf(value)) addTo(names.references, namedOf(reference));
  for (const inner of valuesIn(value)) collect(inner, names, namedOf);
}

/** For lists of a few: what one resource names. */
function addTo<T>(list: T[], one: T): void {
  if (!list.includes(one)) list.push(one);
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
  if (value.fn === 'Alike') return [value.value];
  return value.fn === 'FindInMap' ? [value.path[1]] : [];
}

/** Of every thing with a name; parameters are called the same in every template. */
const NAMED: readonly Reference[] = [{ id: 'Project' }, { id: 'Environment' }];

/** What a call itself refers to, without the values in it and when it is more than one plain reference. */
function referencesOf(value: Intrinsic): readonly Reference[] {
  if (value.fn === 'Only') return [{ id: value.id, attribute: value.attribute, only: true }];
  if (value.fn === 'Named') return NAMED;
  if (value.fn !== 'Sub') return [];
  const found: Reference[] = [];
  for (const [, id = '', attribute] of value.template.matchAll(IN_SUB)) found.push({ id, attribute });
  return found;
}
