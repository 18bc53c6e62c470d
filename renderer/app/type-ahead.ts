import { closeDialog, uiStore } from '../state/ui-store.ts';

/** Keeps a key for the box of the dialog that was asked for; Enter ends what is typed, Escape does without the dialog. */
export function typeAhead(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const before = uiStore.getState().typedAhead;
  const typedAhead = before.endsWith('\n') ? before : after(before, event.key);
  if (typedAhead === undefined && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  if (typedAhead === undefined) closeDialog();
  else uiStore.setState({ typedAhead });
}

/** Undefined: the key writes nothing. */
function after(text: string, key: string): string | undefined {
  if (key === 'Enter') return `${text}\n`;
  if (key === 'Backspace') return [...text].slice(0, -1).join('');
  return [...key].length === 1 ? text + key : undefined;
}
