import type { Availability, EntryAvailability } from '../../analysis/availability/types.ts';
import { percent } from './percent.ts';

/** "99.9 %, 2.9 nines, 11 h a year": how much of a year is lost. Nines are never rounded up. */
export function availabilityWords({ value, nines, minutesDownPerYear }: Availability): string {
  if (!Number.isFinite(nines)) return 'no loss in the numbers given';
  return `${percent(value)}, ${(Math.floor(nines * 10) / 10).toFixed(1)} nines, ${lostWords(minutesDownPerYear)} a year`;
}

/** Minutes as people say them: "40 s", "12 min", "3 h 20 min", "2 d 4 h". */
export function lostWords(minutes: number): string {
  if (minutes < 1) return `${Math.round(minutes * 60)} s`;
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  const [days, hours, rest] = [Math.floor(whole / 1440), Math.floor((whole % 1440) / 60), whole % 60];
  if (days > 0) return hours === 0 ? `${days} d` : `${days} d ${hours} h`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** What the figure rests on: how many of the numbers are assumed, and how many have a source. */
export function basisWords({ numbers }: Pick<EntryAvailability, 'numbers'>): string {
  const assumed = numbers.filter(({ basis }) => basis === 'assumed').length;
  const sourced = numbers.length - assumed;
  if (sourced === 0) return `from ${numbers.length} assumed numbers, failures taken as independent`;
  return `from ${sourced} sourced and ${assumed} assumed numbers, failures taken as independent`;
}

/** The figure of an entry point with what it rests on, or why there is none. */
export function figureWords(each: EntryAvailability): string {
  const { serve, full, atMost, missing } = each;
  if (serve !== null) {
    const undegraded = full === null ? '' : ` Everything undegraded: ${availabilityWords(full)}.`;
    return `${availabilityWords(serve)}, ${basisWords(each)}.${undegraded}`;
  }
  const open = missing.length === 1 ? 'One number is' : `${missing.length} numbers are`;
  const best = atMost === null ? '' : ` It cannot be better than ${availabilityWords(atMost)}.`;
  return missing.length === 0 ? 'Too entangled to compute.' : `Not shown: ${open} missing.${best}`;
}

/** What is left when like units are not as independent as the figure takes them to be. */
export function sharedWords(share: number, serve: number | null): string {
  const failures = `If ${percent(share)} of the failures of a unit took all units of its service at once`;
  return serve === null ? `${failures}: not shown, numbers are missing.` : `${failures}: ${percent(serve)}.`;
}
