import { useReactFlow } from '@xyflow/react';
import { callableTypes, callingTypes } from '../../shared/catalog/callable-types.ts';
import { elementTitle } from '../messages/titles.ts';
import type { ComponentType } from '../../shared/catalog/types.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { addAround, addAt, addBeside, type Link, type Point } from '../canvas/add-item.ts';
import { goToElement } from '../canvas/go-to-element.ts';
import { middleOfCanvas } from '../canvas/middle-of-canvas.ts';
import { Finder } from '../finder/finder.tsx';
import { t } from '../messages/t.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { useEditorStore, useStage } from '../state/hooks.ts';
import { useUi, type Adding } from '../state/ui-store.ts';
import type { PaletteItem } from './palette-item.ts';
import { allItems, entryOf } from './palette-items.ts';
import { useRecentItems } from './recent-items.ts';

/** Adds something by name; beside another component only what may be connected with it is offered. */
export function AddDialog({ onClose }: { readonly onClose: () => void }) {
  const store = useEditorStore();
  const flow = useReactFlow();
  const stage = useStage();
  const adding = useUi((ui) => ui.adding);
  const items = useOffered(stage, adding);
  const pick = (index: string) => {
    const item = items[Number(index)];
    const added = item === undefined ? undefined : addItem(store, item, adding, middleOfCanvas(flow));
    if (added !== undefined) goToElement(flow, store.getState(), added);
  };
  return (
    <Finder
      label={labelOf(stage, adding)}
      none={t('add.none')}
      choices={items.map((item, index) => {
        const {
          item: { title },
          icon,
          summary,
          words,
        } = entryOf(item);
        return { id: String(index), title, detail: summary, icon, words };
      })}
      onPick={pick}
      onClose={onClose}
    />
  );
}

function addItem(store: EditorStore, item: PaletteItem, adding: Adding, middle: Point): string | undefined {
  const link = linkOf(adding);
  const beside = adding.calledBy ?? adding.calls;
  if (adding.at !== undefined) return addAt(store, item, adding.at, link);
  if (link === undefined || beside === undefined) return addAround(store, item, middle);
  return addBeside(store, item, beside, adding.side ?? [1, 0], link);
}

function linkOf({ calledBy, calls }: Adding): Link | undefined {
  if (calledBy !== undefined) return { calledBy };
  return calls === undefined ? undefined : { calls };
}

function labelOf(stage: Stage, { calledBy, calls }: Adding): string {
  if (calledBy !== undefined) return t('add.called-by', { name: elementTitle(stage, calledBy) });
  return calls === undefined ? t('add.what') : t('add.calls', { name: elementTitle(stage, calls) });
}

function useOffered(stage: Stage, { calledBy, calls }: Adding): readonly PaletteItem[] {
  const recent = useRecentItems();
  if (calledBy !== undefined) return callableTypes(stage.components[calledBy]?.type ?? '').map(itemOf);
  if (calls !== undefined) return callingTypes(stage.components[calls]?.type ?? '').map(itemOf);
  return [...recent, ...allItems().filter(({ title }) => !recent.some((each) => each.title === title))];
}

function itemOf({ id, title }: ComponentType): PaletteItem {
  return { kind: 'component', type: id, title };
}
