import { fingerprint } from '../../base/fingerprint.ts';

const pascal = (id: string) => id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** Keys that CloudFormation takes for one of its functions wherever they stand alone in a map. */
const FUNCTIONS = new Set(['Ref', 'Condition']);

/**
 * Logical ids of elements: `lms-machines` → `LmsMachines`, the same on every export, so that change sets stay small.
 * Where two ids would meet (`lms-2` and `lms2`) both get a suffix of their own, and so does one that is a function's name.
 */
export function logicalIds(ids: readonly string[]): (id: string) => string {
  const uses = new Map<string, number>();
  for (const id of new Set(ids)) uses.set(pascal(id), (uses.get(pascal(id)) ?? 0) + 1);
  return (id) => {
    const name = pascal(id);
    return (uses.get(name) ?? 0) > 1 || FUNCTIONS.has(name) ? `${name}${fingerprint([id]).slice(0, 6)}` : name;
  };
}
