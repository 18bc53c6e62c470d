import { useState, type DragEvent } from 'react';
import { isTyping } from '../actions/key-of.ts';
import { openDialog, uiStore } from '../state/ui-store.ts';
import { t } from '../messages/t.ts';
import { dropTrouble, isDesignFile } from './dropped-file.ts';
import { useFileActions } from './use-file-actions.ts';

/**
 * Handlers for an area that files are dropped on, and whether one is held over it. A design is opened, the file of
 * another tool is imported, and of anything else `onTrouble` is told why not: a browser would go to a dropped link.
 */
export function useFileDrop(onTrouble: (sentence: string | undefined) => void, onOpened?: () => void) {
  const files = useFileActions();
  const [over, setOver] = useState(false);
  const take = async (file: File) => {
    const { name } = file;
    const text = await file.text();
    if (!isDesignFile(name, text)) {
      uiStore.setState({ importing: { name, text } });
      openDialog('import');
    } else if (await files.openDropped(file, text)) onOpened?.();
  };
  const read = async ({ items, files: list }: DataTransfer) => {
    const folder = [...items].map((item) => item.webkitGetAsEntry()).find((entry) => entry?.isDirectory === true);
    const dropped = [...list];
    const [file] = dropped;
    const trouble =
      folder === undefined || folder === null ? dropTrouble(dropped) : t('files.drop.folder', { name: folder.name });
    onTrouble(trouble);
    if (trouble !== undefined || file === undefined) return;
    try {
      await take(file);
    } catch {
      onTrouble(t('files.drop.unreadable', { name: file.name }));
    }
  };
  const handlers = {
    onDragOver: (event: DragEvent) => {
      const held = heldOver(event);
      if (held === undefined) return;
      event.preventDefault();
      setOver(held === 'file');
    },
    onDragLeave: (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      const held = heldOver(event);
      if (held === undefined) return;
      event.preventDefault();
      setOver(false);
      if (held === 'link') onTrouble(t('files.drop.link'));
      else void read(event.dataTransfer);
    },
  };
  return { over, handlers };
}

/** What is held over the window, as far as the window answers it; a text field takes a link as text. */
export function heldOver({
  dataTransfer,
  target,
}: Pick<DragEvent, 'dataTransfer' | 'target'>): 'file' | 'link' | undefined {
  if (dataTransfer.types.includes('Files')) return 'file';
  return dataTransfer.types.includes('text/uri-list') && !isTyping(target) ? 'link' : undefined;
}
