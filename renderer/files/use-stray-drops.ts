import { useEffect } from 'react';
import { t } from '../messages/t.ts';
import { useEditor } from '../state/hooks.ts';
import { holdStrayDrops } from './stray-drops.ts';

/** What is dropped where nothing takes it, as on a presentation or a question, is refused in a sentence. */
export function useStrayDrops(): void {
  const notify = useEditor((editor) => editor.notify);
  useEffect(() => holdStrayDrops(() => notify(t('files.drop.elsewhere'))), [notify]);
}
