import { isTyping } from '../actions/key-of.ts';

/** What is held over the window, as far as the window answers it; a text field takes a link as text. */
export function heldOver({
  dataTransfer,
  target,
}: Pick<DragEvent, 'target'> & { readonly dataTransfer: DataTransfer }): 'file' | 'link' | undefined {
  if (dataTransfer.types.includes('Files')) return 'file';
  return dataTransfer.types.includes('text/uri-list') && !isTyping(target) ? 'link' : undefined;
}
