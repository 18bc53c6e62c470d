import { takeChanges } from '../../shared/commands/take-changes.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { isFailure, type OpenFile } from '../../shared/ipc/contract.ts';
import { t } from '../messages/t.ts';
import { readDesign } from '../reading/read-design.ts';
import type { FileDeps } from './file-deps.ts';
import { attempt } from './host-call.ts';
import { isSame } from './look.ts';
import { ask, showMerge, type Choice } from './prompts.ts';
import { setPhase } from './save-phase.ts';

/** What the person wants: `agreed` is done already; `write` replaces the file if it still is of that revision. `same`: nothing had to be asked. */
export type ChangeAnswer =
  { readonly do: 'stay' | 'agreed' | 'save-as' | 'same' } | { readonly do: 'write'; readonly revision: string | null };

/** The file as another program left it; without a design it cannot be read. */
export interface Theirs {
  readonly file: OpenFile;
  readonly design: Design | undefined;
}

/** What is on disk now, or undefined when the file is gone or cannot be reached. */
export async function readTheirs({ host, store }: FileDeps): Promise<Theirs | undefined> {
  const { handle = '' } = store.getState().file;
  const file = await attempt(() => host.invoke('file:open', { handle }));
  if (isFailure(file)) return undefined;
  const parsed = await readDesign(file.text);
  return { file, design: parsed.ok ? parsed.value.design : undefined };
}

type Way = 'save-as' | 'merge' | 'replace' | 'reload';

function choice(id: Way, words: Way | 'write' = id): Choice {
  return { id, label: t(`files.disk.${words}`) };
}

/** Answers the question that is open now. */
let answerNow: ((choice: string) => void) | undefined;

async function askAbout(title: string, text: string, choices: readonly Choice[]): Promise<string | undefined> {
  const answer = await ask(title, text, choices, (tell) => (answerNow = tell));
  answerNow = undefined;
  return answer;
}

/** Closes the question about a change on disk once the file is again as it was. */
export async function closeWhenSame(deps: FileDeps): Promise<void> {
  const asked = answerNow;
  if (asked !== undefined && (await isSame(deps)) && asked === answerNow) asked('same');
}

/** Somebody else wrote the file since it was opened. Nothing is written until the person says what to do. */
export async function askAboutChange(deps: FileDeps): Promise<ChangeAnswer> {
  const { name } = deps.store.getState().file;
  const theirs = await readTheirs(deps);
  setPhase(deps.store, theirs === undefined ? 'gone' : 'changed-on-disk');
  if (theirs === undefined) {
    const text = t('files.disk.gone.text', { name });
    return carryOut(
      deps,
      undefined,
      await askAbout(t('files.disk.gone'), text, [choice('replace', 'write'), choice('save-as')]),
    );
  }
  const readable = theirs.design !== undefined;
  const text = t('files.disk.changed.text', { name, but: readable ? '' : t('files.disk.unreadable') });
  const choices = (
    readable ? (['merge', 'save-as', 'replace', 'reload'] as const) : (['save-as', 'replace'] as const)
  ).map((id) => choice(id));
  return carryOut(deps, theirs, await askAbout(t('files.disk.changed'), text, choices));
}

async function carryOut(deps: FileDeps, theirs: Theirs | undefined, answer: string | undefined): Promise<ChangeAnswer> {
  if (answer === 'same') return backAgain(deps);
  if (answer === 'save-as') return { do: 'save-as' };
  if (answer === 'replace') return { do: 'write', revision: theirs?.file.revision ?? null };
  if (theirs?.design === undefined || answer === undefined) return { do: 'stay' };
  if (answer === 'reload') {
    takeIn(deps, theirs, theirs.design);
    return { do: 'agreed' };
  }
  const { saved, history } = deps.store.getState();
  const merged = await showMerge({ base: saved, mine: history.design, theirs: theirs.design });
  if (merged === undefined) return { do: 'stay' };
  takeIn(deps, theirs, merged);
  return { do: 'write', revision: theirs.file.revision };
}

function backAgain({ store }: FileDeps): ChangeAnswer {
  const { file, notify } = store.getState();
  setPhase(store, 'idle');
  notify(t('files.disk.same', { name: file.name }));
  return { do: 'same' };
}

/** The design becomes `design`, as a step that can be undone; what is saved is what the file now holds. */
export function takeIn({ store }: FileDeps, { file, design: saved }: Theirs, design: Design): void {
  if (saved === undefined) return;
  store.getState().takeIn(saved, file, takeChanges(design));
  setPhase(store, 'idle');
}
