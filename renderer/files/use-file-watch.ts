import { useEffect } from 'react';
import { closeWhenSame } from './disk-change.ts';
import { lookAtFile } from './look-at-file.ts';
import { useFileDeps } from './use-file-actions.ts';

const EVERY_MS = 3_000;

/** Looks at the file on screen when it comes there, when the window comes to the front, and every few seconds while somebody can see it. */
export function useFileWatch(): void {
  const deps = useFileDeps();
  useEffect(() => {
    let looking = false;
    const look = async () => {
      if (document.hidden) return;
      void closeWhenSame(deps);
      if (looking) return;
      looking = true;
      await lookAtFile(deps).finally(() => (looking = false));
    };
    void look();
    const timer = setInterval(() => void look(), EVERY_MS);
    const now = () => void look();
    window.addEventListener('focus', now);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', now);
    };
  }, [deps]);
}
