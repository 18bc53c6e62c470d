import { useState, type KeyboardEvent } from 'react';
import { elementTitle } from '../messages/titles.ts';
import { rename } from '../../shared/commands/rename.ts';
import { t } from '../messages/t.ts';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import { stopRenaming } from '../state/ui-store.ts';
import './name-field.css';

interface NameFieldProps {
  readonly id: string;
  /** Called when the name was written or given up. */
  readonly onDone: () => void;
}

/** The name of an element where it is read: Enter or leaving writes it, Escape gives up, empty takes it away. */
export function NameField({ id, onDone }: NameFieldProps) {
  const store = useEditorStore();
  const stage = stageOf(store.getState());
  const before = (stage.components[id] ?? stage.zones[id])?.name ?? '';
  const [name, setName] = useState(before);
  const done = () => {
    stopRenaming();
    onDone();
  };
  const write = () => {
    const { history, stageId, dispatch } = store.getState();
    if (name === before || dispatch(rename(history.design, stageId, id, name))) done();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Letters and arrows are the name's; what is asked for with Ctrl held is asked of the window.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (event.key === 'Enter') write();
    if (event.key === 'Escape') done();
  };
  return (
    <input
      // What was asked for is to type a name.
      autoFocus
      className="name-field nodrag nopan nokey"
      aria-label={t('outline.element-name')}
      value={name}
      placeholder={elementTitle(stage, id)}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setName(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={write}
    />
  );
}
