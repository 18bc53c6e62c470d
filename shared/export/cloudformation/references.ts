import { isIntrinsic, type CfnValue, type Intrinsic, type Section } from './tree.ts';

/** What a value refers to: a parameter or resource, or an attribute of a resource. */
export interface Reference {
  readonly id: string;
  readonly attribute?: string;
}

/** `Ref Vpc` → `Vpc`, `GetAtt Key.Arn` → `KeyArn`: the name that a reference has as parameter and output. */
export function referenceName({ id, attribute }: Reference): string {
  return `${id}${(attribute ?? '').replaceAll('.', '')}`;
}

/** A replacement for a reference; what says undefined stays. */
export type Replace = (reference: Reference) => Reference | undefined;

const IN_SUB = /\$\{([A-Za-z0-9]+)(?:\.([A-Za-z0-9.]+))?\}/g;

/** The value with its references replaced, in intrinsics and in the templates of `Sub`. */
export function replaceReferences(value: CfnValue, replace: Replace): CfnValue {
  if (typeof value !== 'object') return value;
  if (isIntrinsic(value)) return replaceIn(value, replace);
  return withChanges(value as Section, (item) => replaceReferences(item, replace));
}

/** A copy of a list or map with its items changed, or itself when none was: most of a large template stays as it is. */
function withChanges<T extends object>(value: T, change: (item: CfnValue) => CfnValue): T {
  let copy: T | undefined;
  for (const [key, item] of Object.entries(value) as [keyof T, CfnValue | undefined][]) {
    const next = item === undefined ? item : change(item);
    if (next === item) continue;
    copy ??= (Array.isArray(value) ? [...(value as readonly unknown[])] : { ...value }) as T;
    copy[key] = next as T[keyof T];
  }
  return copy ?? value;
}

function replaceIn(value: Intrinsic, replace: Replace): Intrinsic {
  switch (value.fn) {
    case 'Ref':
      return asIntrinsic(replace({ id: value.id })) ?? value;
    case 'GetAtt':
      return asIntrinsic(replace({ id: value.id, attribute: value.attribute })) ?? value;
    case 'Sub':
      return {
        ...value,
        template: value.template.replace(IN_SUB, (all, id, attribute) => inSub(replace, all, id, attribute)),
      };
    default:
      return mapInside(value, (inner) => replaceReferences(inner, replace));
  }
}

/** The call with the values in it changed: the one place that knows which calls have any. */
function mapInside(value: Intrinsic, change: (inner: CfnValue) => CfnValue): Intrinsic {
  if ('args' in value) return { ...value, args: value.args.map(change) };
  if (value.fn === 'Select') return { ...value, from: change(value.from) };
  if (value.fn === 'Cidr') return { ...value, block: change(value.block) };
  if (value.fn === 'FindInMap') return { ...value, path: [value.path[0], change(value.path[1]), value.path[2]] };
  return value;
}

function asIntrinsic(reference: Reference | undefined): Intrinsic | undefined {
  if (reference === undefined) return undefined;
  const { id, attribute } = reference;
  return attribute === undefined ? { fn: 'Ref', id } : { fn: 'GetAtt', id, attribute };
}

function inSub(replace: Replace, all: string, id: string, attribute: string | undefined): string {
  const found = replace(attribute === undefined ? { id } : { id, attribute });
  if (found === undefined) return all;
  return `\${${found.id}${found.attribute === undefined ? '' : `.${found.attribute}`}}`;
}

/** What a value names: parameters and resources by the name that a reference has, mappings, conditions. */
export interface Names {
  readonly references: Map<string, Reference>;
  readonly mappings: Set<string>;
  readonly conditions: Set<string>;
}

/** All that these values name, found in one pass. */
export function namesIn(...values: readonly CfnValue[]): Names {
  const names: Names = { references: new Map(), mappings: new Set(), conditions: new Set() };
  for (const value of values) collect(value, names);
  return names;
}

function collect(value: CfnValue, names: Names): void {
  if (typeof value !== 'object') return;
  if (!isIntrinsic(value)) {
    for (const item of Object.values(value)) if (item !== undefined) collect(item as CfnValue, names);
    return;
  }
  if (value.fn === 'FindInMap') names.mappings.add(value.path[0]);
  else if (value.fn === 'If') names.conditions.add(String(value.args[0]));
  else for (const reference of referencesOf(value)) names.references.set(referenceName(reference), reference);
  mapInside(value, (inner) => {
    collect(inner, names);
    return inner;
  });
}

/** What a call itself refers to, without the values in it. */
function referencesOf(value: Intrinsic): readonly Reference[] {
  if (value.fn === 'Ref') return [{ id: value.id }];
  if (value.fn === 'GetAtt') return [{ id: value.id, attribute: value.attribute }];
  if (value.fn !== 'Sub') return [];
  return [...value.template.matchAll(IN_SUB)].map(([, id = '', attribute]) =>
    attribute === undefined ? { id } : { id, attribute },
  );
}
