import type { FixPreview } from '../../shared/fixes/preview-fix.ts';
import { SCORE_ROWS, type Cell } from '../scorecard/scorecard-rows.ts';

export interface ChangedScore {
  readonly label: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** The rows of the scorecard in which a fix makes a difference. */
export function changedScores({ before, after }: Pick<FixPreview, 'before' | 'after'>): ChangedScore[] {
  return SCORE_ROWS.map(({ label, of }) => ({ label, before: of(before), after: of(after) })).filter(
    (row) => row.before.text !== row.after.text,
  );
}

/** How many findings go and come: "Removes 2 findings, adds 1 question." */
export function findingsWords({ removed, added }: Pick<FixPreview, 'removed' | 'added'>): string {
  const gone = `Removes ${count(removed)}`;
  return added.length === 0 ? `${gone}, adds none.` : `${gone}, adds ${count(added)}.`;
}

function count(findings: FixPreview['removed']): string {
  const gaps = findings.filter(({ verdict }) => verdict === 'gap').length;
  const parts = [plural(gaps, 'gap'), plural(findings.length - gaps, 'question')].filter((part) => part !== '');
  return parts.length === 0 ? 'nothing' : parts.join(' and ');
}

function plural(number: number, word: string): string {
  if (number === 0) return '';
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}
