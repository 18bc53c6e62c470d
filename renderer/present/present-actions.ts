import { failElements } from '../../shared/analysis/fail-elements.ts';
import { canFail, toggleElements } from '../../shared/analysis/failure/failing.ts';
import { nextShown, playStory } from '../../shared/story/play.ts';
import { failureWords } from '../failure/failure-words.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { announce, uiStore } from '../state/ui-store.ts';
import { t } from '../messages/t.ts';
import { begin, leave, presentStore, remember } from './present-store.ts';

let stopListening = (): void => undefined;

/** Shows the story from the step about the stage on screen, or goes back to it after an edit. */
export function present(store: EditorStore): void {
  if (presentStore.getState().on === 'editing') {
    presentStore.setState({ on: 'showing' });
    return;
  }
  // What is changed in front of the room never joins a gesture from before.
  store.getState().endGesture();
  const { history, stageId } = store.getState();
  const steps = playStory(history.design);
  const here = steps.findIndex(({ stage }) => stage?.id === stageId);
  uiStore.setState({ failing: [] });
  begin(history, Math.max(here, 0));
  stopListening();
  stopListening = listen(store);
  // Where the window may not fill the screen, it is shown in the window.
  void document.documentElement.requestFullscreen?.().catch(() => undefined);
  enter(store, Math.max(here, 0));
}

/** Writes down every edit that is made meanwhile, and every one that is taken back; one that goes on, such as a drag, once. */
function listen(store: EditorStore): () => void {
  return store.subscribe(({ history: { past } }, { history: { past: before } }) => {
    const [made, undone] = [past.at(-1), before.at(-1)];
    if (made !== undefined && past.length > before.length) remember({ kind: 'edit', label: made.label });
    if (undone !== undefined && past.length < before.length)
      remember({ kind: 'edit', label: undone.label, takenBack: true });
  });
}

/** Goes one step on or back. */
export function go(store: EditorStore, by: 1 | -1): void {
  const steps = playStory(store.getState().history.design);
  const next = nextShown(steps, presentStore.getState().step, by);
  if (next !== presentStore.getState().step) enter(store, next);
}

/** Goes to the first step or the last. */
export function goToEnd(store: EditorStore, which: 'first' | 'last'): void {
  const steps = playStory(store.getState().history.design);
  enter(store, which === 'first' ? nextShown(steps, -1, 1) : nextShown(steps, steps.length, -1));
}

function enter(store: EditorStore, step: number): void {
  const { history, showStage } = store.getState();
  const played = playStory(history.design)[step];
  if (played?.stage === undefined) return;
  const { stage, failing, title } = played;
  presentStore.setState({ step, failing, blank: false, findings: undefined, guess: undefined });
  showStage(stage.id);
  remember({ kind: 'step', title });
  const broken = failing.length === 0 ? '' : ` ${failureWords(stage, failing, failElements(stage, failing))}`;
  announce(t('present.step', { number: step + 1, title: sentence(title), broken }));
}

/** A title may end in a mark of its own. */
function sentence(title: string): string {
  return /[.!?…:]$/.test(title) ? title : `${title}.`;
}

/** Takes the marks of findings away, or brings them back; the next step is as it says again. */
export function flipFindings(store: EditorStore): void {
  const { step, findings } = presentStore.getState();
  const played = playStory(store.getState().history.design)[step];
  presentStore.setState({ findings: !(findings ?? played?.findings ?? false) });
}

/** Lets an element fail in front of the room, or repairs it. */
export function breakIt(store: EditorStore, ids: readonly string[]): void {
  const stage = shownStage(store);
  const breakable = stage === undefined ? [] : canFail(stage, ids);
  if (breakable.length > 0) setFailing(store, toggleElements(presentStore.getState().failing, breakable));
}

export function setFailing(store: EditorStore, failing: readonly string[]): void {
  const stage = shownStage(store);
  if (stage === undefined) return;
  presentStore.setState({ failing });
  const words = failureWords(stage, failing, failElements(stage, failing));
  remember({ kind: 'failure', words });
  announce(words);
}

/** The stage of the step on screen, as it is now. */
export function shownStage(store: EditorStore) {
  return playStory(store.getState().history.design)[presentStore.getState().step]?.stage;
}

/** Back to the designer, at this stage; the presentation waits. */
export function editMeanwhile(): void {
  presentStore.setState({ on: 'editing' });
  announce(t('present.editing'));
}

/** Ends: first what was changed and written down is shown, to keep or discard. */
export function end(): void {
  stopListening();
  presentStore.setState({ on: 'ending' });
  if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => undefined);
}

/** Takes back every change that was made since the presentation began. */
export function discardChanges(store: EditorStore): void {
  const { start } = presentStore.getState();
  if (start !== undefined) store.getState().restore(start);
  leave();
}
