import { takeChanges } from '../../shared/commands/take-changes.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { isFailure, type OpenFile } from '../../shared/ipc/contract.ts';
import type { FileDeps } from './file-deps.ts';
import { attempt } from './host-call.ts';
import { ask, showMerge, type Choice } from './prompts.ts';
import { setPhase } from './save-phase.ts';

/** What the person wants: `agreed` is done already; `write` replaces the file if it still is of that revision. */
export type ChangeAnswer =
  { readonly do: 'stay' | 'agreed' | 'save-as' } | { readonly do: 'write'; readonly revision: string | null };

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
  const parsed = parseDesign(file.text);
  return { file, design: parsed.ok ? parsed.value.design : undefined };
}

const ELSEWHERE: Choice = { id: 'save-as', label: 'Save mine as…' };
const MERGE: Choice = { id: 'merge', label: 'Compare and merge…' };
const REPLACE: Choice = { id: 'replace', label: 'Keep mine, replace the file' };
const RELOAD: Choice = { id: 'reload', label: 'Reload the file, drop mine' };
const WRITE: Choice = { id: 'replace', label: 'Write it there again' };

/** Somebody else wrote the file since it was opened. Nothing is written until the person says what to do. */
export async function askAboutChange(deps: FileDeps): Promise<ChangeAnswer> {
  const { name } = deps.store.getState().file;
  const theirs = await readTheirs(deps);
  setPhase(theirs === undefined ? 'gone' : 'changed-on-disk');
  const mine = 'Your changes are still here and not saved.';
  if (theirs === undefined) {
    const text = `“${name}” is no longer in its folder, or the folder cannot be reached. ${mine}`;
    return carryOut(deps, undefined, await ask('The file is gone', text, [WRITE, ELSEWHERE]));
  }
  const readable = theirs.design !== undefined;
  const text = `Another program wrote “${name}” after you opened it${readable ? '' : ', and it cannot be read as a design now'}. ${mine}`;
  const choices = readable ? [MERGE, ELSEWHERE, REPLACE, RELOAD] : [ELSEWHERE, REPLACE];
  return carryOut(deps, theirs, await ask('The file changed on disk', text, choices));
}

async function carryOut(deps: FileDeps, theirs: Theirs | undefined, answer: string | undefined): Promise<ChangeAnswer> {
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

/** The design becomes `design`, as a step that can be undone; what is saved is what the file now holds. */
export function takeIn({ store }: FileDeps, { file, design: saved }: Theirs, design: Design): void {
  if (saved === undefined) return;
  store.getState().takeIn(saved, file, takeChanges(design));
  setPhase('idle');
}
