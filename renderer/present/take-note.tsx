import { useState, type FormEvent } from 'react';
import type { NoteKind } from '../../shared/story/minutes.ts';
import { announce } from '../state/ui-store.ts';
import { t } from '../messages/t.ts';
import { presentStore, remember } from './present-store.ts';

/** One line for the minutes, without leaving the step. */
export function TakeNote({ kind }: { readonly kind: NoteKind }) {
  const [text, setText] = useState('');
  const close = () => presentStore.setState({ taking: undefined });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '') {
      remember({ kind, text: text.trim() });
      announce(t('present.note.kept'));
    }
    close();
  };
  return (
    <form className="take-note" onSubmit={keep}>
      <label>
        {t(`present.note.${kind}`)}
        <input
          autoFocus
          value={text}
          maxLength={500}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        />
      </label>
      <button type="submit">{t('present.note.keep')}</button>
    </form>
  );
}
