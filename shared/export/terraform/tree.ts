/**
 * Terraform as a tree. Text of the author only ever enters as a string literal or as a label, which the printer escapes;
 * code is made of the nodes below, whose names are checked when they are printed.
 */
export type Expr = string | number | boolean | null | readonly Expr[] | Node;

export type Node =
  | { readonly $: 'object'; readonly entries: readonly (readonly [string, Expr])[] }
  | { readonly $: 'ref'; readonly path: string }
  | { readonly $: 'at'; readonly of: Expr; readonly key: Expr; readonly rest: string }
  | { readonly $: 'call'; readonly name: string; readonly args: readonly Expr[] }
  | { readonly $: 'template'; readonly parts: readonly Expr[] }
  | { readonly $: 'for'; readonly loop: Loop }
  | { readonly $: 'operator'; readonly sign: Sign; readonly left: Expr; readonly right: Expr }
  | { readonly $: 'choice'; readonly when: Expr; readonly then: Expr; readonly otherwise: Expr };

export type Sign = '==' | '!=' | '<=' | '>=' | '<' | '>' | '&&' | '||' | '+' | '*';

/** `[for NAMES in OVER : VALUE if ONLY]`, or an object when there is a key. */
export interface Loop {
  readonly names: readonly string[];
  readonly over: Expr;
  readonly key?: Expr;
  readonly value: Expr;
  readonly only?: Expr;
}

export type Item =
  | { readonly $: 'attribute'; readonly name: string; readonly value: Expr }
  | { readonly $: 'block'; readonly type: string; readonly labels: readonly string[]; readonly body: Body }
  | { readonly $: 'comment'; readonly text: string };
export type Body = readonly Item[];

type Attributes = Readonly<Record<string, Expr | undefined>>;

/** An object literal; entries without a value are left out. */
export function object(entries: Attributes): Node {
  return { $: 'object', entries: defined(entries) };
}

/** A traversal such as `aws_vpc.main.id`; the printer refuses anything else. */
export function ref(path: string): Node {
  return { $: 'ref', path };
}

/** `of[key].rest`, the way to one instance of a `for_each`. */
export function at(of: Expr | string, key: Expr, rest = ''): Node {
  return { $: 'at', of: typeof of === 'string' ? ref(of) : of, key, rest };
}

export function call(name: string, ...args: readonly Expr[]): Node {
  return { $: 'call', name, args };
}

/** A string of literal text and expressions; a template in it is spelt out, not put in quotes of its own. */
export function template(...parts: readonly Expr[]): Node {
  return { $: 'template', parts: joined(parts.flatMap((part) => (isTemplate(part) ? part.parts : [part]))) };
}

function isTemplate(part: Expr): part is Extract<Node, { $: 'template' }> {
  return typeof part === 'object' && part !== null && '$' in part && part.$ === 'template';
}

/** Texts that meet become one, so that the printer sees a `$` of the one before a `{` of the other. */
function joined(parts: readonly Expr[]): readonly Expr[] {
  const out: Expr[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (typeof part === 'string' && typeof last === 'string') out.splice(-1, 1, last + part);
    else out.push(part);
  }
  return out;
}

export function loop(part: Loop): Node {
  return { $: 'for', loop: part };
}

export function operator(left: Expr, sign: Sign, right: Expr): Node {
  return { $: 'operator', sign, left, right };
}

export function choice(when: Expr, then: Expr, otherwise: Expr): Node {
  return { $: 'choice', when, then, otherwise };
}

/** A block: attributes first, then the blocks inside it. */
export function block(type: string, labels: readonly string[], values: Attributes, ...inside: Body): Item {
  return { $: 'block', type, labels, body: [...attributes(values), ...inside] };
}

/** A block without labels. */
export function nested(type: string, values: Attributes, ...inside: Body): Item {
  return block(type, [], values, ...inside);
}

export function resource(type: string, name: string, values: Attributes, ...inside: Body): Item {
  return block('resource', [type, name], values, ...inside);
}

export function data(type: string, name: string, values: Attributes, ...inside: Body): Item {
  return block('data', [type, name], values, ...inside);
}

/** As many blocks of a type as `over` has entries; inside, `TYPE.key` and `TYPE.value`. */
export function dynamic(type: string, over: Expr, values: Attributes, ...inside: Body): Item {
  return block('dynamic', [type], { for_each: over }, nested('content', values, ...inside));
}

/** What must be there first although nothing here refers to it. */
export function dependsOn(...paths: readonly string[]): Item {
  return { $: 'attribute', name: 'depends_on', value: paths.map(ref) };
}

export function comment(text: string): Item {
  return { $: 'comment', text };
}

/** `name = value` lines; those without a value are left out. */
export function attributes(values: Attributes): Item[] {
  return defined(values).map(([name, value]) => ({ $: 'attribute', name, value }));
}

function defined(entries: Attributes): [string, Expr][] {
  return Object.entries(entries).filter((entry): entry is [string, Expr] => entry[1] !== undefined);
}
