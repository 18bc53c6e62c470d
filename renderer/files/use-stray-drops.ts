import { useEffect } from 'react';
import { t } from '../messages/t.ts';
import { useEditor } from '../state/hooks.ts';
import { heldOver } from './use-file-drop.ts';

/** What is dropped where nothing takes it, as on a presentation or a question: a browser would leave the page for it. */
export function useStrayDrops(): void {
  const notify = useEditor((editor) => editor.notify);
  useEffect(() => {
    const hold = (event: DragEvent) => {
      const { dataTransfer, target, defaultPrevented, type } = event;
      if (defaultPrevented || dataTransfer === null || target === null) return;
      if (heldOver({ dataTransfer, target }) === undefined) return;
      event.preventDefault();
      if (type === 'drop') notify(t('files.drop.elsewhere'));
    };
    const types = ['dragover', 'drop'] as const;
    for (const type of types) window.addEventListener(type, hold);
    return () => types.forEach((type) => window.removeEventListener(type, hold));
  }, [notify]);
}
