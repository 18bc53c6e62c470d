import { useEffect } from 'react';
import { usePreference } from '../state/preferences.ts';

/** What a system says that wants strong edges. One that chooses the colours leaves the lines of a drawing as they are. */
const ASKED = '(prefers-contrast: more), (forced-colors: active)';

/** Marks the page with `data-contrast="more"` where a person chose it or the system asks for it; `contrast.css` reads it. */
export function useContrast(): void {
  const wanted = usePreference(({ contrast }) => contrast);
  useEffect(() => {
    const asked = matchMedia(ASKED);
    const mark = () => {
      document.documentElement.dataset['contrast'] = wanted === 'more' || asked.matches ? 'more' : 'normal';
    };
    mark();
    asked.addEventListener('change', mark);
    return () => asked.removeEventListener('change', mark);
  }, [wanted]);
}
