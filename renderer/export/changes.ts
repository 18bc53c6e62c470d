import { mergeTexts, type Merge } from '../../shared/base/merge-texts.ts';
import type { ChangedFile } from '../../shared/ipc/contract.ts';

export type Change = ChangedFile['change'];
/** What a person has of a file that they edited since the last export. */
export type Choice = 'mine' | 'new' | 'merged';

/** What each change is called before writing, and what it means for the file. */
export const CHANGE_WORDS: Readonly<Record<Change, { readonly word: string; readonly meaning: string }>> = {
  add: { word: 'new', meaning: 'will be written' },
  update: { word: 'changed', meaning: 'will be replaced; nobody edited it since the last export' },
  merge: { word: 'merged', meaning: 'has your edits and what the export changed' },
  same: { word: 'unchanged', meaning: 'already says this' },
  remove: { word: 'gone', meaning: 'will be deleted; this export no longer makes it and nobody edited it' },
  'kept-edited': { word: 'edited by hand', meaning: 'stays as it is, unless you take the new one' },
  foreign: { word: 'not from Corral', meaning: 'was there before Corral wrote here, and stays' },
};

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

/** What a choice does to an edited file. */
export const CHOICE_WORDS: Readonly<Record<Choice, { readonly label: string; readonly meaning: string }>> = {
  mine: { label: 'Keep mine', meaning: CHANGE_WORDS['kept-edited'].meaning },
  merged: { label: 'Merge both', meaning: 'will have your edits and what the export changed' },
  new: { label: 'Take new', meaning: 'will be replaced by the new one' },
};

/** Whether a person's edits and the export's go together; undefined where it is not known what both started from. */
export function mergeOf({ base, mine }: ChangedFile, next: string | undefined): Merge | undefined {
  return base === undefined || mine === undefined || next === undefined ? undefined : mergeTexts(base, mine, next);
}

/** Who changed an edited file since the last export; undefined when the export no longer has the file. */
export function editedBy({ newIsOld }: ChangedFile): string | undefined {
  if (newIsOld === undefined) return undefined;
  return newIsOld ? 'All differences are yours.' : 'You changed it, and so did the export.';
}

/** What was done, in a sentence: `3 files written, 1 edited file kept, in /srv/infra.` */
export function resultSentence(changes: readonly ChangedFile[], folder: string): string {
  const counts = countChanges(changes);
  const written = counts.add + counts.update;
  const parts = [
    `${files(written)} written`,
    ...(counts.merge > 0 ? [`${files(counts.merge)} merged with your edits`] : []),
    ...(counts.remove > 0 ? [`${files(counts.remove)} removed`] : []),
    ...(counts.same > 0 ? [`${counts.same} already up to date`] : []),
    ...(counts['kept-edited'] > 0 ? [`${files(counts['kept-edited'])} kept because of edits by hand`] : []),
    ...(counts.foreign > 0
      ? [`${files(counts.foreign)} left alone because Corral did not write ${counts.foreign === 1 ? 'it' : 'them'}`]
      : []),
  ];
  return `${parts.join(', ')}, in ${folder}.`;
}

function files(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}
