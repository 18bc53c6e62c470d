import type { YamlMap } from '../yaml/tree.ts';

/** An intrinsic function call. Only these are ever printed as tags: text from a design cannot become one. */
export type Intrinsic =
  | { readonly fn: 'Ref'; readonly id: string }
  | { readonly fn: 'GetAtt'; readonly id: string; readonly attribute: string }
  /** The text of an attribute that is a list of one: no output takes a list. */
  | { readonly fn: 'Only'; readonly id: string; readonly attribute: string }
  | { readonly fn: 'Sub'; readonly template: string }
  /** `PROJECT-ENVIRONMENT-suffix`. */
  | { readonly fn: 'Named'; readonly suffix: string }
  | { readonly fn: 'Select'; readonly index: number; readonly from: CfnValue }
  | { readonly fn: 'GetAZs' }
  | { readonly fn: 'Cidr'; readonly block: CfnValue; readonly count: number; readonly bits: number }
  | { readonly fn: 'FindInMap'; readonly path: readonly [string, CfnValue, string] }
  | { readonly fn: 'Base64'; readonly text: string }
  /** What many resources have the same of: made once, and printed once in a template. */
  | { readonly fn: 'Alike'; readonly value: Many }
  /** `If` names a condition first, then what holds with it and without; the others are what conditions are made of. */
  | { readonly fn: 'If' | 'Equals' | 'Not' | 'Or'; readonly args: readonly CfnValue[] };

export type CfnValue =
  string | number | boolean | Intrinsic | readonly CfnValue[] | { readonly [key: string]: CfnValue };

/** More than one value. */
export type Many = readonly CfnValue[] | Readonly<Record<string, CfnValue>>;

export interface Resource {
  readonly Type: string;
  readonly Condition?: string;
  readonly DependsOn?: readonly string[];
  readonly DeletionPolicy?: 'Delete' | 'Retain' | 'Snapshot';
  readonly UpdateReplacePolicy?: 'Delete' | 'Retain' | 'Snapshot';
  readonly UpdatePolicy?: Readonly<Record<string, CfnValue>>;
  readonly Metadata?: Readonly<Record<string, CfnValue>>;
  readonly Properties: Readonly<Record<string, CfnValue>>;
}

export type Resources = Readonly<Record<string, Resource>>;

/** Definitions by name. */
export type Section = Readonly<Record<string, CfnValue>>;

export interface Template {
  readonly Description: string;
  /** Nothing in it is resolved. */
  readonly Metadata: YamlMap;
  readonly Parameters: Section;
  readonly Mappings: Section;
  readonly Conditions: Section;
  readonly Resources: Resources;
  readonly Outputs: CfnValue;
}

/** A template around its resources. */
export type Frame = Omit<Template, 'Resources'>;

export const ref = (id: string): Intrinsic => ({ fn: 'Ref', id });
export const att = (id: string, attribute: string): Intrinsic => ({ fn: 'GetAtt', id, attribute });
export const only = (id: string, attribute: string): Intrinsic => ({ fn: 'Only', id, attribute });
/** `template` is ours, never the author's: `${...}` in it is a reference. */
export const sub = (template: string): Intrinsic => ({ fn: 'Sub', template });

export const alike = (value: Many): Intrinsic => ({ fn: 'Alike', value });

export const ifElse = (condition: string, then: CfnValue, otherwise: CfnValue): Intrinsic => ({
  fn: 'If',
  args: [condition, then, otherwise],
});
export const equals = (a: CfnValue, b: CfnValue): Intrinsic => ({ fn: 'Equals', args: [a, b] });
export const not = (condition: Intrinsic): Intrinsic => ({ fn: 'Not', args: [condition] });
export const either = (...conditions: readonly Intrinsic[]): Intrinsic => ({ fn: 'Or', args: conditions });

/** `PROJECT-ENVIRONMENT-suffix`: the name of a thing in tags and where AWS wants one. */
export const named = (suffix: string): Intrinsic => ({ fn: 'Named', suffix });

export function isIntrinsic(value: CfnValue): value is Intrinsic {
  return typeof value === 'object' && !Array.isArray(value) && 'fn' in value && typeof value.fn === 'string';
}

/** Both policies always together: with one alone a replacement or a deletion would lose the data. */
export function kept(policy: 'Retain' | 'Snapshot', resource: Resource): Resource {
  const { Type, ...rest } = resource;
  return { Type, DeletionPolicy: policy, UpdateReplacePolicy: policy, ...rest };
}

const PROJECT_TAG = alike({ Key: 'Project', Value: ref('Project') });

export function tags(suffix: string): CfnValue {
  return [{ Key: 'Name', Value: named(suffix) }, PROJECT_TAG];
}

/** A policy document with these statements. */
export function policy(...statements: readonly CfnValue[]): Many {
  return { Version: '2012-10-17', Statement: [...statements] };
}

/** A role that one AWS service may take on. */
export function assumedBy(service: string): Many {
  return policy({ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' });
}
