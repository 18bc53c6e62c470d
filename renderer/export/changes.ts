import { mergeTexts, type Merge } from '../../shared/base/merge-texts.ts';
import type { ChangedFile } from '../../shared/ipc/contract.ts';
import { t } from '../messages/t.ts';

export type Change = ChangedFile['change'];
/** What a person has of a file that they edited since the last export. */
export type Choice = 'mine' | 'new' | 'merged';

const ORDER: readonly Change[] = ['kept-edited', 'foreign', 'merge', 'add', 'update', 'remove', 'same'];

/** What needs a decision first, then by path. */
export function sortChanges(changes: readonly ChangedFile[]): ChangedFile[] {
  return [...changes].sort((a, b) => ORDER.indexOf(a.change) - ORDER.indexOf(b.change) || (a.path < b.path ? -1 : 1));
}

export function countChanges(changes: readonly ChangedFile[]): Readonly<Record<Change, number>> {
  const none = { add: 0, update: 0, merge: 0, same: 0, remove: 0, 'kept-edited': 0, foreign: 0 };
  const counts: Record<Change, number> = none;
  for (const { change } of changes) counts[change] += 1;
  return counts;
}

/** How many files writing would write: new ones, changed ones, and edited ones that a person does not keep as they are. */
export function countToWrite(changes: readonly ChangedFile[], choices: ReadonlyMap<string, Choice>): number {
  const isWritten = ({ path, change }: ChangedFile) =>
    change === 'kept-edited' ? (choices.get(path) ?? 'mine') !== 'mine' : change === 'add' || change === 'update';
  return changes.filter(isWritten).length;
}

/** What becomes of a file: as the change says, unless a person chose otherwise. */
export function meaningOf(change: Change, choice: Choice): string {
  return choice === 'mine' ? t(`export.meaning.${change}`) : t(`export.choice.${choice}.meaning`);
}

/** Whether a person's edits and the export's go together; undefined where it is not known what both started from. */
export function mergeOf({ base, mine }: ChangedFile, next: string | undefined): Merge | undefined {
  return base === undefined || mine === undefined || next === undefined ? undefined : mergeTexts(base, mine, next);
}

/** Who changed an edited file since the last export; undefined when the export no longer has the file. */
export function editedBy({ newIsOld }: ChangedFile): string | undefined {
  if (newIsOld === undefined) return undefined;
  return newIsOld ? t('export.edited.you') : t('export.edited.both');
}

/** What was done, in a sentence: `3 files written, 1 edited file kept, in /srv/infra.` */
export function resultSentence(changes: readonly ChangedFile[], folder: string): string {
  const counts = countChanges(changes);
  const parts = [
    t('export.done.written', { count: counts.add + counts.update }),
    ...(counts.merge > 0 ? [t('export.done.merged', { count: counts.merge })] : []),
    ...(counts.remove > 0 ? [t('export.done.removed', { count: counts.remove })] : []),
    ...(counts.same > 0 ? [t('export.done.same', { count: counts.same })] : []),
    ...(counts['kept-edited'] > 0 ? [t('export.done.kept', { count: counts['kept-edited'] })] : []),
    ...(counts.foreign > 0 ? [t('export.done.foreign', { count: counts.foreign })] : []),
  ];
  return t('export.done', { parts: parts.join(', '), folder });
}
