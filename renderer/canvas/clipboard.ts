import type { ReactFlowInstance } from '@xyflow/react';
import { paste, pastedIds } from '../../shared/commands/paste.ts';
import { removeElements } from '../../shared/commands/remove-elements.ts';
import { elementsLabel } from '../../shared/commands/support/element-label.ts';
import { fragmentText, partOf, readFragment } from '../../shared/commands/support/fragment.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { announce } from '../state/ui-store.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { reveal } from './in-view.ts';
import { onFreeSpot } from './on-free-spot.ts';

type View = Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>;

/** The selected elements as the text of a design; undefined, after saying so, when none is selected. */
export function copiedText(store: EditorStore): string | undefined {
  const { history, stageId, selection, notify } = store.getState();
  const text = fragmentText(history.design, stageId, selection);
  if (text === undefined) notify(t('canvas.copy.nothing'));
  else announce(t('canvas.copied', { what: told(elementsLabel(history.design, stageId, selection)) }));
  return text;
}

/** The second half of cutting. */
export function removeCopied(store: EditorStore): void {
  const { history, stageId, selection, dispatch } = store.getState();
  dispatch(removeElements(history.design, stageId, selection));
}

/**
 * Pastes text into the selected zone, or where it came from, on a free spot; selects it and brings it into view. Text that
 * is no design is refused.
 */
export function pasteText(store: EditorStore, flow: View, text: string): void {
  const { history, stageId, selection, dispatch, select, notify } = store.getState();
  const fragment = readFragment(text);
  if (!fragment.ok) {
    notify(told(fragment.error));
    return;
  }
  const stage = stageOf(store.getState());
  const { ids } = partOf(fragment.value);
  // A zone that was just copied is still selected: its copy goes beside it, not into it.
  const into = selection.find((id) => stage.zones[id] !== undefined && !ids.includes(id));
  const copies = pastedIds(stage, fragment.value);
  const made = ids.flatMap((id) => copies.get(id) ?? []);
  const pasting = paste(history.design, stageId, fragment.value, into);
  const command = onFreeSpot(history.design, stageId, pasting, made, into);
  if (!dispatch(command)) return;
  select(made);
  reveal(flow, store.getState(), made);
  announce(`${told(command.label)}.`);
}
