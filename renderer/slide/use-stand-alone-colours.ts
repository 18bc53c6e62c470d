import { useLayoutEffect, useSyncExternalStore } from 'react';
import { darkColours, lightColours, type DrawingColours } from '../../shared/picture/colours.ts';

/** What a page without the app's theme has to say for the styles of slides. The names are the theme's. */
const VARIABLES: Readonly<Record<string, (colours: DrawingColours) => string>> = {
  'canvas-background': ({ canvas }) => canvas.background,
  'background-default': ({ canvas }) => canvas.background,
  'background-paper': ({ paper }) => paper,
  'text-primary': ({ text }) => text,
  'text-secondary': ({ textSecondary }) => textSecondary,
  'primary-main': ({ primary }) => primary,
  'primary-contrastText': ({ paper }) => paper,
  divider: ({ canvas }) => canvas.nodeBorder,
};

const dark = matchMedia('(prefers-color-scheme: dark)');

/** The colours that the system asks for; on the page they are the theme's variables. For pages without the app around. */
export function useStandAloneColours(): DrawingColours {
  const isDark = useSyncExternalStore(listen, () => dark.matches);
  const colours = isDark ? darkColours : lightColours;
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    for (const [name, of] of Object.entries(VARIABLES)) style.setProperty(`--corral-palette-${name}`, of(colours));
    style.colorScheme = isDark ? 'dark' : 'light';
  }, [colours, isDark]);
  return colours;
}

function listen(changed: () => void): () => void {
  dark.addEventListener('change', changed);
  return () => dark.removeEventListener('change', changed);
}
