import { useEffect } from 'react';
import { useDocumentList } from '../documents/use-documents.ts';
import { useHost } from '../platform/host-client.ts';
import { isDirty } from '../state/dirty.ts';
import { useEditor } from '../state/hooks.ts';

/** Tells the host whether closing would lose work, and makes a browser ask before it does. The title is of what is on screen. */
export function useLeaveGuard(): void {
  const host = useHost();
  const shownDirty = useEditor(isDirty);
  const name = useEditor((editor) => editor.file.name);
  const dirty = useDocumentList(({ all }) => all.some((each) => each.dirty));
  useEffect(() => {
    const title = name === '' ? 'Corral' : `${shownDirty ? '• ' : ''}${name} – Corral`;
    document.title = title;
    host.invoke('window:dirty', { dirty, title: title.slice(0, 400) }).catch(() => undefined);
  }, [host, dirty, shownDirty, name]);
  useEffect(() => {
    if (!dirty || window.corralHost !== undefined) return undefined;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [dirty]);
}
