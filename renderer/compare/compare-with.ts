import { stageDifference } from '../../shared/design/stage-difference.ts';
import { t } from '../messages/t.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { announce, uiStore } from '../state/ui-store.ts';
import { differenceSentence } from './difference-words.ts';
import type { OtherSide } from './other-side.ts';

/** Compares the stage on screen with another, and says what differs; undefined ends it. */
export function compareWith(store: EditorStore, before: OtherSide | undefined): void {
  if (before === undefined) {
    uiStore.setState({ comparedWith: undefined });
    return announce(t('compare.stopped'));
  }
  const { stage, of, name } = before;
  uiStore.setState({ comparedWith: { stage: stage.id, ...(of !== undefined && { of }) } });
  announce(t('compare.said', { name, what: differenceSentence(stageDifference(stage, stageOf(store.getState()))) }));
}
