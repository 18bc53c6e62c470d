import { isTyping } from '../actions/key-of.ts';

/** What is held over the window, as far as the window answers it; a text field takes links and text itself. */
export function heldOver({
  dataTransfer: { types },
  target,
}: Pick<DragEvent, 'target'> & { readonly dataTransfer: DataTransfer }): 'file' | 'link' | 'text' | undefined {
  if (types.includes('Files')) return 'file';
  if (isTyping(target)) return undefined;
  if (types.includes('text/uri-list')) return 'link';
  return types.includes('text/plain') ? 'text' : undefined;
}
