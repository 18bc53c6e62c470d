import { useEffect } from 'react';
import { useHost } from '../platform/host-client.ts';
import { isDirty } from '../state/dirty.ts';
import { useEditor } from '../state/hooks.ts';

/** Tells the host whether closing would lose work, and makes a browser ask before it does. */
export function useLeaveGuard(): void {
  const host = useHost();
  const dirty = useEditor(isDirty);
  const name = useEditor((editor) => editor.file.name);
  useEffect(() => {
    const title = `${dirty ? '• ' : ''}${name} – Corral`;
    document.title = title;
    host.invoke('window:dirty', { dirty, title: title.slice(0, 400) }).catch(() => undefined);
  }, [host, dirty, name]);
  useEffect(() => {
    if (!dirty || window.corralHost !== undefined) return undefined;
    const stay = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', stay);
    return () => window.removeEventListener('beforeunload', stay);
  }, [dirty]);
}
