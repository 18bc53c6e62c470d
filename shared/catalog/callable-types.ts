import { componentTypes, findType } from './index.ts';
import { legalConnection } from './legal-connection.ts';
import type { ComponentType } from './types.ts';

/** The types that a component of this type may call: first those that it needs, then in the order of the catalogue. */
export function callableTypes(caller: string): readonly ComponentType[] {
  const from = findType(caller);
  if (from === undefined) return componentTypes;
  const needed = new Set(from.needs.flatMap(({ anyOf }) => anyOf));
  const legal = componentTypes.filter((to) => legalConnection(from, to).ok);
  return [...legal.filter(({ id }) => needed.has(id)), ...legal.filter(({ id }) => !needed.has(id))];
}

/** The types that may call a component of this type: first those that need it, then in the order of the catalogue. */
export function callingTypes(called: string): readonly ComponentType[] {
  const to = findType(called);
  if (to === undefined) return componentTypes;
  const legal = componentTypes.filter((from) => legalConnection(from, to).ok);
  const needs = ({ needs: all }: ComponentType) => all.some(({ anyOf }) => anyOf.includes(called));
  return [...legal.filter(needs), ...legal.filter((from) => !needs(from))];
}
