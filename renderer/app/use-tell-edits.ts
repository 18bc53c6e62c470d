import { useEffect } from 'react';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import { useEditorStore } from '../state/hooks.ts';
import { announce } from '../state/ui-store.ts';

/** Every edit is told to those who do not see it, as undo would name it; who knows more says so right after. */
export function useTellEdits(): void {
  const store = useEditorStore();
  useEffect(
    () =>
      store.subscribe(({ history: { past } }, { history: before }) => {
        const label = past.at(-1)?.label;
        if (label !== undefined && past.length === before.past.length + 1)
          announce(t('actions.done', { label: told(label) }));
      }),
    [store],
  );
}
