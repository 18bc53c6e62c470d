import { useLayoutEffect, useSyncExternalStore } from 'react';
import { darkColours, lightColours, type DrawingColours } from '../../shared/picture/colours.ts';

export type Scheme = 'light' | 'dark';

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

/** Gives the page the colours of a scheme: they are the theme's variables. For pages without the app around. */
export function usePageColours(scheme: Scheme): DrawingColours {
  const colours = scheme === 'dark' ? darkColours : lightColours;
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    for (const [name, of] of Object.entries(VARIABLES)) style.setProperty(`--corral-palette-${name}`, of(colours));
    style.colorScheme = scheme;
  }, [colours, scheme]);
  return colours;
}

const DARK = '(prefers-color-scheme: dark)';

/** The scheme that the system asks for. */
export function useSystemScheme(): Scheme {
  return useSyncExternalStore(listen, () => (matchMedia(DARK).matches ? 'dark' : 'light'));
}

function listen(changed: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
