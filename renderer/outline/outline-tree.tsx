import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { ContextMenu } from '../actions/context-menu.tsx';
import { useFocusElements } from '../canvas/focus-elements.ts';
import { useMenuAt } from '../canvas/use-context-menu.ts';
import { t } from '../messages/t.ts';
import type { Mark } from '../../shared/picture/marks.ts';
import { useEditor, useEditorStore, useStage } from '../state/hooks.ts';
import { Row } from './outline-row.tsx';
import { rowWords, type OutlineRow } from './outline-rows.ts';
import { ROW, rowsToDraw, scrollTo } from './row-window.ts';
import { treeStep } from './tree-step.ts';
import { useRowWindow } from './use-row-window.ts';

interface TreeProps {
  readonly rows: readonly OutlineRow[];
  readonly marks: ReadonlyMap<string, Mark>;
  readonly onToggle: (id: string) => void;
}

/**
 * The lines of the outline that are in view, and its tab stop. Arrows move, Enter selects and shows, Space adds to the
 * selection, F2 renames; the commands for what is selected work as on the drawing.
 */
export function OutlineTree({ rows, marks, onToggle }: TreeProps) {
  const stage = useStage();
  const selection = useEditor((editor) => editor.selection);
  const [at, setAt] = useState<string>();
  const tree = useRef<HTMLDivElement>(null);
  const choose = useChoosing();
  const { ask, menu } = useMenuAt();
  const places = useMemo(() => new Map(rows.map(({ id }, index) => [id, index])), [rows]);
  const chosen = places.get(selection.at(-1) ?? '');
  const stop = places.get(at ?? '') ?? chosen ?? 0;
  const seen = useRowWindow(tree);
  useFollowing(tree, chosen);
  const focus = (id: string) => {
    // A line out of view is drawn as soon as it is the tab stop.
    flushSync(() => setAt(id));
    tree.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const current = rows[stop]?.id;
    if (current === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') choose(current, event.key === ' ' || event.shiftKey);
    else if (!step(treeStep(rows, current, event.key), focus, onToggle)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const draw = (index: number) => {
    const row = rows[index];
    if (row === undefined) return null;
    const { id } = row;
    return (
      <Row
        key={id}
        row={row}
        words={rowWords(stage, id)}
        index={index}
        mark={marks.get(id)}
        selected={selection.includes(id)}
        current={index === stop}
        onFocus={() => setAt(id)}
        onToggle={() => onToggle(id)}
        onPick={(event) => choose(id, event.shiftKey || event.ctrlKey || event.metaKey)}
        onMenu={(event) => ask(event, [id])}
        onNamed={() => focus(id)}
      />
    );
  };
  const named = { role: 'tree', 'aria-label': t('outline.name'), 'aria-multiselectable': true } as const;
  return (
    <>
      <div ref={tree} {...named} className="outline" onKeyDown={onKeyDown}>
        <div role="none" className="outline-all" style={{ height: rows.length * ROW }}>
          {rowsToDraw(seen, rows.length, stop).map(draw)}
        </div>
      </div>
      <ContextMenu {...menu} />
    </>
  );
}

/** Does the step of a key; whether there was one. */
function step(asked: ReturnType<typeof treeStep>, focus: (id: string) => void, toggle: (id: string) => void): boolean {
  if (asked === undefined) return false;
  if ('to' in asked) focus(asked.to);
  else toggle('open' in asked ? asked.open : asked.close);
  return true;
}

/** What is selected elsewhere comes into view here. */
function useFollowing(tree: RefObject<HTMLElement | null>, index: number | undefined): void {
  useEffect(() => {
    const { current } = tree;
    if (current === null || index === undefined || current.contains(document.activeElement)) return;
    current.scroll({ top: scrollTo(index, current.scrollTop, current.clientHeight) });
  }, [tree, index]);
}

/** Selects a line and brings it into view on the drawing, or adds it to the selection or takes it out. */
function useChoosing(): (id: string, adds: boolean) => void {
  const store = useEditorStore();
  const show = useFocusElements();
  return (id, adds) => {
    const { selection, select } = store.getState();
    if (!adds) show([id]);
    else select(selection.includes(id) ? selection.filter((each) => each !== id) : [...selection, id]);
  };
}
