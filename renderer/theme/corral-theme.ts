import { createTheme } from '@mui/material';
import { components } from './components.ts';
import { darkPalette, lightPalette } from './palette.ts';

/** Fonts that every system already has: the app never asks a network for one. */
const SANS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Cantarell, "Liberation Sans", sans-serif';
export const MONOSPACE = 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace';

/**
 * The one theme. Both colour schemes are CSS variables (`--corral-palette-…`), chosen by `data-scheme` on the root
 * element, so that a switch of scheme renders nothing again.
 */
export const corralTheme = createTheme({
  cssVariables: { cssVarPrefix: 'corral', colorSchemeSelector: '[data-scheme="%s"]' },
  colorSchemes: { light: { palette: lightPalette }, dark: { palette: darkPalette } },
  motion: { reducedMotion: 'system' },
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: SANS,
    fontSize: 13,
    button: { textTransform: 'none', fontWeight: 600 },
    h1: { fontSize: '1.6rem', fontWeight: 650, lineHeight: 1.25 },
    h2: { fontSize: '1.05rem', fontWeight: 650, lineHeight: 1.3 },
    h3: { fontSize: '0.84rem', fontWeight: 650, lineHeight: 1.35 },
    h6: { fontSize: '1.05rem', fontWeight: 650, lineHeight: 1.3 },
    overline: { textTransform: 'none', letterSpacing: 0, fontWeight: 650, lineHeight: 1.6 },
  },
  components,
});
