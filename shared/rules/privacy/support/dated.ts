import type { Dated, LegalDay } from '../types.ts';

/** Whether something counts on a day: its first day does, the day of its end does not. */
export function countsOn({ from, to }: Dated, day: string): boolean {
  return (from === undefined || from.day <= day) && (to === undefined || day < to.day);
}

/** A day that nobody has checked says so wherever it decides. */
export function spelt({ day, verified }: LegalDay): string {
  return verified === 'unverified' ? `${day} (day not yet checked)` : day;
}
