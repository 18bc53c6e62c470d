import { useEffect } from 'react';
import { focusDrawing } from '../canvas/focus-node.ts';

/** The keyboard is always somewhere: when what had it goes, or lets go of it, the drawing has it. */
export function useKeptFocus(): void {
  useEffect(() => {
    const keep = () => {
      if (document.activeElement === document.body) focusDrawing();
    };
    // Once everybody has heard the key.
    const afterwards = () => void setTimeout(keep);
    afterwards();
    window.addEventListener('keydown', afterwards);
    return () => window.removeEventListener('keydown', afterwards);
  }, []);
}
