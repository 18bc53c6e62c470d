import { fingerprint } from '../../base/fingerprint.ts';
import type { FlowRule } from '../plan/types.ts';
import { object, ref, template, type Expr, type Node } from './tree.ts';

/** An id for a name of limited length: itself, or its beginning and a fingerprint. Equal ids give equal names. */
export function shortId(id: string, longest: number): string {
  if (id.length <= longest) return id;
  return `${id.slice(0, longest - 9).replace(/-+$/, '')}-${fingerprint([id]).slice(0, 8)}`;
}

/** `${local.name}-ID`. */
export function named(id: string, longest = 36): Node {
  return template(ref('local.name'), `-${shortId(id, longest)}`);
}

export const eachKeyName = template(ref('local.name'), '-', ref('each.key'));

/** A map keyed by id, in the order of ids. */
export function byId<T>(items: readonly T[], id: (item: T) => string, value: (item: T) => Expr): Node {
  return object(Object.fromEntries(items.map((item) => [id(item), value(item)])));
}

/** Descriptions of security groups and rules take few characters; the rest becomes spaces. */
export function plainText(text: string): string {
  return text
    .replace(/[^a-zA-Z0-9. _:/()#,@+=;-]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
    .slice(0, 200);
}

/** A flow in the characters that clouds take, from ids: a label may change without touching a rule. */
export function described({ from, to, protocol }: FlowRule): string {
  return plainText(`${from} to ${to}, ${protocol}`);
}
