import { elementTitle } from '../messages/titles.ts';
import { collapseZones } from '../../shared/commands/collapse-zones.ts';
import { foldOf } from '../../shared/layout/fold.ts';
import { t } from '../messages/t.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { announce } from '../state/ui-store.ts';
import { focusNode } from './focus-node.ts';

/** Collapses or expands zones, selects them, and says so. */
export function foldZones(store: EditorStore, ids: readonly string[], collapsed: boolean): void {
  const { history, stageId, dispatch, select } = store.getState();
  if (!dispatch(collapseZones(history.design, stageId, ids, collapsed))) return;
  select(ids);
  focusNode(ids[0]);
  const stage = stageOf(store.getState());
  const name = ids.map((id) => elementTitle(stage, id)).join(', ');
  announce(t(collapsed ? 'fold.did-collapse' : 'fold.did-expand', { name }));
}

/** The zones that collapsing is about: those selected, and those around selected components. */
export function zonesToCollapse(store: EditorStore): readonly string[] {
  const editor = store.getState();
  const stage = stageOf(editor);
  const { contents } = foldOf(stage, editor.history.design.layout[stage.id]);
  const zones = editor.selection.flatMap((id) =>
    Object.hasOwn(stage.zones, id) ? id : (stage.components[id]?.in ?? []),
  );
  return [...new Set(zones)].filter((id) => Object.hasOwn(stage.zones, id) && !contents.has(id));
}

/** The collapsed zones that are selected, and those around something selected that is not drawn. */
export function zonesToExpand(store: EditorStore): readonly string[] {
  const editor = store.getState();
  const stage = stageOf(editor);
  const { contents, holders } = foldOf(stage, editor.history.design.layout[stage.id]);
  const shown = editor.selection.map((id) => holders.get(id) ?? id);
  return [...new Set(shown)].filter((id) => contents.has(id));
}
