import type { PriceBook } from '../../analysis/cost/price-book.ts';
import { courseOf, newWaivers, notesOf, type Minutes } from '../../story/minutes.ts';
import { scoresByStage } from '../score-rows.ts';

/** A part of the minutes, for any language: a heading, and lines or a table under it. */
export interface MinutesPart {
  readonly title: string;
  readonly lines: readonly string[];
  /** First row: the heads. */
  readonly table?: readonly (readonly string[])[];
  /** Said when there is nothing. */
  readonly empty: string;
}

export function minutesTitle({ before, day, from, to }: Minutes): string {
  return `Minutes: ${before.name ?? 'a design'}, ${day}, ${from} to ${to}`;
}

/** What was decided first, then what is open, then what changed, then the whole course. */
export function minutesParts(minutes: Minutes, prices: readonly PriceBook[]): MinutesPart[] {
  const lines = (kind: Parameters<typeof notesOf>[1]) => notesOf(minutes, kind).map(({ text }) => text);
  const edits = minutes.happenings.flatMap((each) => (each.kind === 'edit' ? [each.label] : []));
  const waivers = newWaivers(minutes).map(
    ({ rule, elements = [], reason, by, expires }) =>
      `${rule}${elements.length === 0 ? '' : ` (${elements.join(', ')})`}: ${reason}; ${by}${expires === undefined ? '' : `, until ${expires}`}`,
  );
  return [
    { title: 'Decisions', lines: lines('decision'), empty: 'Nothing was decided.' },
    { title: 'Open questions', lines: lines('question'), empty: 'No question was left open.' },
    { title: 'Parking lot', lines: lines('parked'), empty: 'Nothing was parked.' },
    { title: 'Findings that were accepted', lines: waivers, empty: 'No finding was accepted.' },
    { title: 'Changes to the drawing', lines: edits, empty: 'The drawing was not changed.' },
    ...scorecards(minutes, prices),
    { title: 'Course', lines: courseOf(minutes).map(({ at, text }) => `${at} ${text}`), empty: 'Nothing was shown.' },
  ];
}

/** One table when nothing changed, else before and after. */
function scorecards({ before, after }: Minutes, prices: readonly PriceBook[]): MinutesPart[] {
  const [old, now] = [scoresByStage(before.stages, prices), scoresByStage(after.stages, prices)];
  const part = (title: string, table: string[][]) => ({ title, table, lines: [], empty: 'There is no stage.' });
  if (JSON.stringify(old) === JSON.stringify(now)) return [part('Scorecard', now)];
  return [part('Scorecard before', old), part('Scorecard after', now)];
}
