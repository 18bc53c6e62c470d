import type { MouseEvent } from 'react';
import { MarkBadge } from '../canvas/mark-badge.tsx';
import { Icon } from '../icons/icon.tsx';
import { told } from '../messages/told.ts';
import type { Mark } from '../../shared/picture/marks.ts';
import { uiStore, useUi } from '../state/ui-store.ts';
import { NameField } from './name-field.tsx';
import type { OutlineRow, RowWords } from './outline-rows.ts';
import { ROW } from './row-window.ts';

interface RowProps {
  readonly row: OutlineRow;
  readonly words: RowWords;
  readonly index: number;
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

/** One line of the outline, at its place in the list whichever others are drawn. */
export function Row({ row, words, index, mark, selected, current, ...on }: RowProps) {
  const { id, level, open, place, of } = row;
  const { kind, title, detail, icon } = words;
  const said = mark && { ...mark, text: told(mark.text) };
  const renaming = useUi(({ renaming: being }) => being?.id === id && being.in === 'outline');
  return (
    <div
      role="treeitem"
      data-id={id}
      aria-level={level}
      aria-posinset={place}
      aria-setsize={of}
      aria-selected={selected}
      aria-expanded={open}
      aria-label={[title, detail, said?.text].filter((part) => part !== undefined && part !== '').join(', ')}
      tabIndex={current ? 0 : -1}
      className="outline-row"
      style={{ top: index * ROW, height: ROW, paddingLeft: 4 + (level - 1) * 10 }}
      onFocus={on.onFocus}
      onClick={on.onPick}
      onContextMenu={on.onMenu}
      onDoubleClick={() => kind !== 'connection' && uiStore.setState({ renaming: { id, in: 'outline' } })}
    >
      <span
        className={`outline-twist${open === undefined ? ' is-leaf' : ''}`}
        aria-hidden="true"
        onClick={(event) => {
          event.stopPropagation();
          on.onToggle();
        }}
      >
        {open === true ? '▾' : '▸'}
      </span>
      {icon !== '' && <Icon name={icon} size={16} className="outline-icon" />}
      {renaming ? (
        <NameField id={id} onDone={on.onNamed} />
      ) : (
        <>
          <span className="outline-words">
            <span className="outline-title">{title}</span>
            {detail !== '' && <span className="outline-detail">{detail}</span>}
          </span>
          <MarkBadge mark={said} />
        </>
      )}
    </div>
  );
}
