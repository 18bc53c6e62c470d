import { useReactFlow } from '@xyflow/react';
import { useState, type DragEvent, type KeyboardEvent } from 'react';
import { addAround } from '../canvas/add-item.ts';
import { goToElement } from '../canvas/go-to-element.ts';
import { reveal } from '../canvas/in-view.ts';
import { middleOfCanvas } from '../canvas/middle-of-canvas.ts';
import { Icon } from '../icons/icon.tsx';
import { t } from '../messages/t.ts';
import { useEditorStore } from '../state/hooks.ts';
import { draggedItem, ITEM_TYPE } from './dragged-item.ts';
import { entryOf, searchPalette, type PaletteEntry, type PaletteGroup } from './palette-items.ts';
import type { PaletteItem } from './palette-item.ts';
import { useRecentItems } from './recent-items.ts';
import './palette.css';

/** Everything that can be added: drag it onto the drawing, or press Enter. */
export function Palette() {
  const [search, setSearch] = useState('');
  const add = useAdd();
  const groups = [...useRecentGroup(search), ...searchPalette(search)];
  const first = groups[0]?.entries[0];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && first !== undefined) add(first.item, false);
    if (event.key === 'Escape') setSearch('');
  };
  return (
    <nav className="palette" aria-label={t('palette.name')}>
      <input
        type="search"
        className="palette-search"
        placeholder={t('palette.search')}
        aria-label={t('palette.search.label')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="palette-list">
        {groups.map(({ title, entries }) => (
          <section key={title} aria-label={title}>
            <h2 className="palette-title">{title}</h2>
            {entries.map((entry) => (
              <PaletteButton key={entry.icon + entry.item.title} entry={entry} add={add} />
            ))}
          </section>
        ))}
        {first === undefined && <p className="palette-none">{t('palette.none')}</p>}
      </div>
    </nav>
  );
}

function PaletteButton({
  entry,
  add,
}: {
  readonly entry: PaletteEntry;
  readonly add: (item: PaletteItem, byHand: boolean) => void;
}) {
  const { item, icon, summary } = entry;
  const onDragStart = (event: DragEvent) => {
    draggedItem.current = item;
    // Of a type of its own: text of another program is answered when it is dropped.
    event.dataTransfer.setData(ITEM_TYPE, item.title);
    event.dataTransfer.effectAllowed = 'copy';
  };
  return (
    <button
      type="button"
      className="palette-item"
      title={t('palette.hint', { summary })}
      draggable
      onDragStart={onDragStart}
      onDragEnd={() => (draggedItem.current = undefined)}
      onClick={({ detail }) => add(item, detail > 0)}
    >
      <Icon name={icon} size={20} />
      <span>{item.title}</span>
    </button>
  );
}

/** What was added last, on top while nothing is searched for. */
function useRecentGroup(search: string): readonly PaletteGroup[] {
  const items = useRecentItems();
  if (items.length === 0 || search.trim() !== '') return [];
  return [{ title: t('palette.recent'), entries: items.map(entryOf) }];
}

/** Adds where one looks. A hand goes on at the drawing; the keyboard stays here, to add further things. */
function useAdd(): (item: PaletteItem, byHand: boolean) => void {
  const store = useEditorStore();
  const flow = useReactFlow();
  return (item, byHand) => {
    const added = addAround(store, item, middleOfCanvas(flow));
    if (added === undefined) return;
    if (byHand) goToElement(flow, store.getState(), added);
    else reveal(flow, store.getState(), [added]);
  };
}
