import type { Waiver } from './schema/design.ts';

/** The same calendar day one year later; a plain text comparison orders ISO dates. */
export function yearAfter(date: string): string {
  return `${String(Number(date.slice(0, 4)) + 1).padStart(4, '0')}${date.slice(4)}`;
}

/**
 * Why a waiver never counts, whatever the day: a clause that follows "because", or undefined. `strict`: it is about a
 * law or about something severe, so it must end within twelve months.
 */
export function waiverTrouble(waiver: Waiver, strict: boolean): string | undefined {
  const { reason, created, expires } = waiver;
  if (reason.trim() === '') return 'it gives no reason';
  if (expires === undefined) return strict ? 'it needs a day of expiry' : undefined;
  if (expires < created) return 'it expires before it was created';
  return strict && expires > yearAfter(created) ? 'it may last twelve months at most' : undefined;
}

/** Whether two waivers are about the same: one rule, the same elements in any order. */
export function sameSubject(a: Pick<Waiver, 'rule' | 'elements'>, b: Pick<Waiver, 'rule' | 'elements'>): boolean {
  const [left, right] = [new Set(a.elements), new Set(b.elements)];
  return a.rule === b.rule && left.size === right.size && [...left].every((element) => right.has(element));
}

/** Whether two are one and the same recorded decision. */
export function sameWaiver(a: Waiver, b: Waiver): boolean {
  return sameSubject(a, b) && a.by === b.by && a.created === b.created && a.reason === b.reason;
}
