import { replay } from '../../shared/journal/replay.ts';
import { startHistory } from '../../shared/history/history.ts';
import { isFailure, type Response } from '../../shared/ipc/contract.ts';
import type { FileDeps, WindowDeps } from '../files/file-deps.ts';
import { answerOf, attempt } from '../files/host-call.ts';
import { sameValue } from '../../shared/base/same-value.ts';
import { t } from '../messages/t.ts';
import { readDesign } from '../reading/read-design.ts';
import { heldJournals } from './hold-journal.ts';

export type UnsavedWork = Response<'journal:list'>['journals'][number];

/** Work that was open when a program or window ended, newest first. A host that does not answer has none. */
export async function unsavedWork({ host }: Pick<FileDeps, 'host'>): Promise<readonly UnsavedWork[]> {
  const listed = await attempt(() => host.invoke('journal:list', {}));
  if (isFailure(listed)) return [];
  const isHeld = await heldJournals();
  return listed.journals.filter(({ journal }) => !isHeld(journal));
}

/**
 * Opens what a journal holds, each change an undo step again. Resolves to whether there was something to bring back: when
 * the program ended between saving and ending the journal, the text on disk has it all.
 */
export async function recover(deps: WindowDeps, work: UnsavedWork, onDisk?: string): Promise<boolean> {
  const { host, store: shown, documents } = deps;
  const taken = await answerOf(shown, () => host.invoke('journal:take', { journal: work.journal }));
  if (taken === undefined) return false;
  const { entries, at, journal, ...file } = taken;
  const parsed = await readDesign(file.text);
  if (!parsed.ok) {
    shown.getState().notify(t('keeping.unreadable'));
    return false;
  }
  const { design } = parsed.value;
  const history = replay(startHistory(design), entries);
  const saved = onDisk === undefined ? undefined : await readDesign(onDisk);
  if (saved?.ok === true && sameValue(saved.value.design, history.design)) {
    await discard(deps, { journal });
    return false;
  }
  const { seq, step } = entries.at(-1) ?? { seq: 0, step: 0 };
  const store = documents.free();
  store.getState().resume(design, history, { ...file, journal: { id: journal, seq, step } });
  documents.show(store);
  store.getState().notify(recoveredWords(history.past.length, new Date(at), new Date()));
  return true;
}

/** Forgets it. */
export async function discard(
  { host }: Pick<FileDeps, 'host'>,
  { journal }: Pick<UnsavedWork, 'journal'>,
): Promise<void> {
  await attempt(() => host.invoke('journal:end', { journal }));
}

/** "Recovered 14 changes from 12:04." The day is named when it is another. */
export function recoveredWords(changes: number, at: Date, now: Date): string {
  return t('keeping.recovered', { count: changes, moment: momentWords(at, now) });
}

/** `12:04`, or `2026-11-25 12:04` on another day, in local time. */
export function momentWords(at: Date, now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const dayOf = (day: Date) => `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  return dayOf(at) === dayOf(now) ? time : `${dayOf(at)} ${time}`;
}
