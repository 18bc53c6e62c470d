import { useEffect, useEffectEvent, useState, type DragEvent } from 'react';
import { isTyping } from '../actions/key-of.ts';
import { openDialog, uiStore } from '../state/ui-store.ts';
import { t } from '../messages/t.ts';
import { dropTrouble, holdsFile, isDesignFile } from './dropped-file.ts';
import { heldOver } from './held-over.ts';
import { useFileActions } from './use-file-actions.ts';

/**
 * Handlers for an area that files are dropped on, and whether one is held over it; one that is pasted is taken in the same way. A design is opened, the file of
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
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const { clipboardData, target } = event;
    if (clipboardData === null || isTyping(target) || !holdsFile(clipboardData)) return;
    event.preventDefault();
    void read(clipboardData);
  });
  useEffect(() => {
    const listen = (event: ClipboardEvent) => onPaste(event);
    document.addEventListener('paste', listen);
    return () => document.removeEventListener('paste', listen);
  }, []);
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
      if (held === 'file') void read(event.dataTransfer);
      else onTrouble(t(`files.drop.${held}`));
    },
  };
  return { over, handlers };
}
