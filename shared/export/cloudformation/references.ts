import { isIntrinsic, mapEntries, type CfnMap, type CfnValue, type Intrinsic } from './tree.ts';

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
  if (Array.isArray(value)) return (value as readonly CfnValue[]).map((item) => replaceReferences(item, replace));
  return mapEntries(value as CfnMap, (item) => replaceReferences(item, replace));
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

/** Every reference in a value, once per name. */
export function referencesIn(value: CfnValue): ReadonlyMap<string, Reference> {
  const found = new Map<string, Reference>();
  visitIntrinsics(value, (intrinsic) => {
    if (intrinsic.fn === 'Ref') found.set(intrinsic.id, { id: intrinsic.id });
    else if (intrinsic.fn === 'GetAtt') add(found, { id: intrinsic.id, attribute: intrinsic.attribute });
    else if (intrinsic.fn === 'Sub') {
      for (const [, id = '', attribute] of intrinsic.template.matchAll(IN_SUB)) {
        add(found, attribute === undefined ? { id } : { id, attribute });
      }
    }
  });
  return found;
}

function add(found: Map<string, Reference>, reference: Reference): void {
  found.set(referenceName(reference), reference);
}

/** Names of the mappings that a value looks something up in. */
export function mappingsIn(value: CfnValue): ReadonlySet<string> {
  const found = new Set<string>();
  visitIntrinsics(value, (intrinsic) => {
    if (intrinsic.fn === 'FindInMap') found.add(intrinsic.path[0]);
  });
  return found;
}

/** Names of the conditions that a value is chosen by. */
export function conditionsIn(value: CfnValue): ReadonlySet<string> {
  const found = new Set<string>();
  visitIntrinsics(value, (intrinsic) => {
    if (intrinsic.fn === 'If') found.add(String(intrinsic.args[0]));
  });
  return found;
}

function visitIntrinsics(value: CfnValue, visit: (intrinsic: Intrinsic) => void): void {
  if (typeof value !== 'object') return;
  if (!isIntrinsic(value)) {
    for (const item of Object.values(value)) if (item !== undefined) visitIntrinsics(item as CfnValue, visit);
    return;
  }
  visit(value);
  mapInside(value, (inner) => {
    visitIntrinsics(inner, visit);
    return inner;
  });
}
