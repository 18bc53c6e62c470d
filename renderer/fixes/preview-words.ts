import type { FixPreview } from '../../shared/fixes/preview-fix.ts';
import { localeNow, t } from '../messages/t.ts';
import { scoreRows, type Cell } from '../scorecard/scorecard-rows.ts';

export interface ChangedScore {
  readonly label: string;
  readonly before: Cell;
  readonly after: Cell;
}

/** The rows of the scorecard in which a fix makes a difference. */
export function changedScores({ before, after }: Pick<FixPreview, 'before' | 'after'>): ChangedScore[] {
  return scoreRows()
    .map(({ label, of }) => ({ label, before: of(before), after: of(after) }))
    .filter((row) => row.before.text !== row.after.text);
}

/** How many findings go and come: "Removes 2 findings, adds 1 question." */
export function findingsWords({ removed, added }: Pick<FixPreview, 'removed' | 'added'>): string {
  const gone = counted(removed);
  return added.length === 0 ? t('fixes.removes.none', { gone }) : t('fixes.removes', { gone, come: counted(added) });
}

function counted(findings: FixPreview['removed']): string {
  const gaps = findings.filter(({ verdict }) => verdict === 'gap').length;
  const questions = findings.length - gaps;
  const parts = [
    ...(gaps === 0 ? [] : [t('fixes.gaps', { count: gaps })]),
    ...(questions === 0 ? [] : [t('fixes.questions', { count: questions })]),
  ];
  return parts.length === 0 ? t('fixes.nothing') : new Intl.ListFormat(localeNow()).format(parts);
}
