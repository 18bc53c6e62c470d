import { useEffect } from 'react';
import { usePreference } from '../state/preferences.ts';

/** Marks the page with `data-contrast="more"` where a person chose it or the system asks for it; `contrast.css` reads it. */
export function useContrast(): void {
  const wanted = usePreference(({ contrast }) => contrast);
  useEffect(() => {
    const asked = matchMedia('(prefers-contrast: more)');
    const mark = () => {
      document.documentElement.dataset['contrast'] = wanted === 'more' || asked.matches ? 'more' : 'normal';
    };
    mark();
    asked.addEventListener('change', mark);
    return () => asked.removeEventListener('change', mark);
  }, [wanted]);
}
