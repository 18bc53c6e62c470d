import { Dialog } from '@mui/material';
import { useEffect, useEffectEvent, useId, useState, type ChangeEvent, type KeyboardEvent } from 'react';
import { Icon } from '../icons/icon.tsx';
import { t } from '../messages/t.ts';
import { useUi } from '../state/ui-store.ts';
import './finder.css';
import { rank, type Choice } from './rank.ts';

interface FinderProps {
  /** What is asked for: the name of the dialog and the text in the empty box. */
  readonly label: string;
  readonly choices: readonly Choice[];
  /** Said when nothing matches. */
  readonly none: string;
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}

/** At most so many rows: further ones are found by typing more. */
const ROWS = 60;

/** A box to type in and a list that narrows: arrows choose, Enter picks, Escape leaves. */
export function Finder({ label, choices, none, onPick, onClose }: FinderProps) {
  const id = useId();
  const withIcons = choices.some(({ icon }) => icon !== undefined);
  const { found, at, setAt, pick, box } = useFinding(choices, (choice) => {
    onClose();
    onPick(choice);
  });
  return (
    <Dialog
      open
      onClose={onClose}
      aria-labelledby={`${id}-name`}
      className="finder"
      slotProps={{ paper: { className: 'finder-paper' } }}
    >
      <h2 id={`${id}-name`} className="unseen">
        {label}
      </h2>
      <input
        // A dialog that is one box starts in it.
        autoFocus
        type="text"
        role="combobox"
        className="finder-box"
        placeholder={label}
        aria-label={label}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found[at] === undefined ? undefined : `${id}-${at}`}
        {...box}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={label} className="finder-list">
        {found.map((choice, index) => (
          <Row
            key={choice.id}
            id={`${id}-${index}`}
            choice={choice}
            withIcon={withIcons}
            active={index === at}
            onPoint={() => setAt(index)}
            onPick={() => pick(choice)}
          />
        ))}
      </ul>
      <p role="status" className={found.length === 0 ? 'finder-none' : 'unseen'}>
        {found.length === 0 ? none : t('finder.found', { count: found.length })}
      </p>
    </Dialog>
  );
}

/** What is typed, what that finds, and which of it Enter would pick. */
function useFinding(choices: readonly Choice[], onPick: (id: string) => void) {
  // The box may be drawn before it is on screen: until something is typed into it, what was typed ahead still comes in.
  // Enter after it picks as it would in the box.
  const ahead = useUi((ui) => ui.typedAhead);
  const [typed, setTyped] = useState<string>();
  const search = typed ?? ahead.replace('\n', '');
  const [at, setAt] = useState(0);
  const found = rank(choices, search).slice(0, ROWS);
  const pick = (choice: Choice | undefined) => {
    if (choice !== undefined && choice.trouble === undefined) onPick(choice.id);
  };
  const picked = useEffectEvent(() => {
    if (ahead.endsWith('\n')) pick(found[0]);
  });
  useEffect(() => picked(), [ahead]);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && found.length > 0) setAt((at + by + found.length) % found.length);
    else if (event.key === 'Enter') pick(found[at]);
    else return;
    event.preventDefault();
  };
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    setTyped(event.target.value);
    setAt(0);
  };
  return { found, at, setAt, pick, box: { value: search, onChange, onKeyDown } };
}

interface RowProps {
  readonly id: string;
  readonly choice: Choice;
  /** There is a place for one, also where this choice has none. */
  readonly withIcon: boolean;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onPick: () => void;
}

function Row({ id, choice, withIcon, active, onPoint, onPick }: RowProps) {
  const { title, detail, icon, keyWords, trouble } = choice;
  // Brings the row into view when arrows reach it; a pointer is there already.
  const show = (row: HTMLElement | null) => {
    if (active) row?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <li
      id={id}
      ref={show}
      role="option"
      aria-selected={active}
      aria-disabled={trouble !== undefined}
      className="finder-row"
      onPointerMove={onPoint}
      onClick={onPick}
    >
      {withIcon && <span className="finder-icon">{icon !== undefined && <Icon name={icon} size={20} />}</span>}
      <span className="finder-title">{title}</span>
      <span className="finder-detail">{trouble ?? detail}</span>
      {keyWords !== undefined && <kbd className="finder-key">{keyWords}</kbd>}
    </li>
  );
}
