import { useEffect } from 'react';

/** The keyboard is always somewhere: when what had it goes, or lets go of it, the drawing has it. */
export function useKeptFocus(): void {
  useEffect(() => {
    const keep = () => {
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>('[data-testid="canvas"]')?.focus({ preventScroll: true });
    };
    // Once everybody has heard the key.
    const afterwards = () => void setTimeout(keep);
    afterwards();
    window.addEventListener('keydown', afterwards);
    return () => window.removeEventListener('keydown', afterwards);
  }, []);
}
