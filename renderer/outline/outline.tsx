import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { ContextMenu } from '../actions/context-menu.tsx';
import { MarkBadge } from '../canvas/mark-badge.tsx';
import { toldMarks } from '../problems/told-marks.ts';
import { marksOf, type Mark } from '../../shared/picture/marks.ts';
import { useFocusElements } from '../canvas/focus-elements.ts';
import { useMenuAt } from '../canvas/use-context-menu.ts';
import { Icon } from '../icons/icon.tsx';
import { t } from '../messages/t.ts';
import { useFindingsWhen } from '../state/findings.ts';
import { useEditor, useEditorStore, useStage } from '../state/hooks.ts';
import { uiStore, useUi } from '../state/ui-store.ts';
import { NameField } from './name-field.tsx';
import { outlineRows, type OutlineRow } from './outline-rows.ts';
import './outline.css';
import { treeStep } from './tree-step.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * Everything on the drawing as a tree: what the pointer does there, the keyboard does here. Arrows move, Enter selects
 * and shows, Space adds to the selection, F2 renames; the commands for what is selected work as on the drawing.
 */
export function Outline({ judged }: { readonly judged: boolean }) {
  const stage = useStage();
  const findings = useFindingsWhen(judged);
  const selection = useEditor((editor) => editor.selection);
  const [closed, setClosed] = useState(NONE);
  const [at, setAt] = useState<string>();
  const tree = useRef<HTMLUListElement>(null);
  const choose = useChoosing();
  const { ask, menu } = useMenuAt();
  const rows = outlineRows(stage, closed);
  const marks = toldMarks(marksOf(findings));
  const current = rows.some(({ id }) => id === at) ? at : rows[0]?.id;
  const focus = (id: string) => {
    setAt(id);
    tree.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  };
  const toggle = (id: string) =>
    setClosed(new Set(closed.has(id) ? [...closed].filter((each) => each !== id) : [...closed, id]));
  const onKeyDown = (event: KeyboardEvent) => {
    if (current === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') choose(current, event.key === ' ' || event.shiftKey);
    else if (!step(treeStep(rows, current, event.key), focus, toggle)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (rows.length === 0) return <p className="outline-none">{t('outline.none')}</p>;
  return (
    <>
      <ul
        ref={tree}
        role="tree"
        aria-label={t('outline.name')}
        aria-multiselectable="true"
        className="outline"
        onKeyDown={onKeyDown}
      >
        {rows.map((row) => (
          <Row
            key={row.id}
            row={row}
            mark={marks.get(row.id)}
            selected={selection.includes(row.id)}
            current={row.id === current}
            onFocus={() => setAt(row.id)}
            onToggle={() => toggle(row.id)}
            onPick={(event) => choose(row.id, event.shiftKey || event.ctrlKey || event.metaKey)}
            onMenu={(event) => ask(event, [row.id])}
            onNamed={() => focus(row.id)}
          />
        ))}
      </ul>
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

interface RowProps {
  readonly row: OutlineRow;
  readonly mark: Mark | undefined;
  readonly selected: boolean;
  /** The tab stop of the tree. */
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly onToggle: () => void;
  readonly onPick: (event: MouseEvent) => void;
  readonly onMenu: (event: MouseEvent) => void;
  readonly onNamed: () => void;
}

function Row({ row, mark, selected, current, onFocus, onToggle, onPick, onMenu, onNamed }: RowProps) {
  const { id, kind, title, detail, level, open, icon } = row;
  const renaming = useUi(({ renaming: being }) => being?.id === id && being.in === 'outline');
  return (
    <li
      role="treeitem"
      data-id={id}
      aria-level={level}
      aria-selected={selected}
      aria-expanded={open}
      aria-label={[title, detail, mark?.text].filter((part) => part !== undefined && part !== '').join(', ')}
      tabIndex={current ? 0 : -1}
      className="outline-row"
      style={{ paddingLeft: 4 + (level - 1) * 10 }}
      onFocus={onFocus}
      onClick={onPick}
      onContextMenu={onMenu}
      onDoubleClick={() => kind !== 'connection' && uiStore.setState({ renaming: { id, in: 'outline' } })}
    >
      <span
        className={`outline-twist${open === undefined ? ' is-leaf' : ''}`}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          onToggle();
        }}
      >
        {open === true ? '▾' : '▸'}
      </span>
      {icon !== '' && <Icon name={icon} size={16} className="outline-icon" />}
      {renaming ? (
        <NameField id={id} onDone={onNamed} />
      ) : (
        <>
          <span className="outline-words">
            <span className="outline-title">{title}</span>
            {detail !== '' && <span className="outline-detail">{detail}</span>}
          </span>
          <MarkBadge mark={mark} />
        </>
      )}
    </li>
  );
}
