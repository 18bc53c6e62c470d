import type { Body, Expr, Item } from './tree.ts';

type Block = Item & { readonly $: 'block' };

/** One thing that Terraform keeps in its state: `type.name`, with a key where it is one of a `for_each`. */
export interface Address {
  readonly of: string;
  readonly key?: string;
}

/** The addresses of every resource whose instances can be told from the code alone. */
export function addressesOf(bodies: readonly Body[]): Address[] {
  const blocks = bodies.flat().filter((item): item is Block => item.$ === 'block');
  const locals = new Map(blocks.filter(({ type }) => type === 'locals').flatMap(({ body }) => attributesOf(body)));
  return blocks
    .filter(({ type }) => type === 'resource')
    .flatMap(({ labels, body }): Address[] => {
      const of = labels.join('.');
      const each = new Map(attributesOf(body)).get('for_each');
      return each === undefined ? [{ of }] : keysOf(each, locals).map((key) => ({ of, key }));
    });
}

export function addressText({ of, key }: Address): string {
  return key === undefined ? of : `${of}[${key}]`;
}

function attributesOf(body: Body): (readonly [string, Expr])[] {
  return body.flatMap((item) => (item.$ === 'attribute' ? [[item.name, item.value] as const] : []));
}

/** Keys that a `for_each` may have; a loop that leaves some out has fewer, and what is not told by the code has none. */
function keysOf(expr: Expr | undefined, locals: ReadonlyMap<string, Expr>): readonly string[] {
  if (typeof expr !== 'object' || expr === null) return [];
  if (!('$' in expr)) return expr.filter((one) => typeof one === 'string');
  switch (expr.$) {
    case 'object':
      return expr.entries.map(([key]) => key);
    case 'call':
      return KEEP_KEYS.has(expr.name) ? expr.args.flatMap((arg) => keysOf(arg, locals)) : [];
    case 'ref':
      return keysOf(locals.get(/^local\.(\w+)$/.exec(expr.path)?.[1] ?? ''), locals);
    case 'for':
      return isOwnKey(expr.loop.key, expr.loop.names) ? keysOf(expr.loop.over, locals) : [];
    default:
      return [];
  }
}

const KEEP_KEYS = new Set(['toset', 'merge', 'keys', 'concat']);

/** Whether a loop keeps the keys of what it goes over. */
function isOwnKey(key: Expr | undefined, [first]: readonly string[]): boolean {
  return typeof key === 'object' && key !== null && '$' in key && key.$ === 'ref' && key.path === first;
}
