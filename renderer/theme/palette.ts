import type { PaletteOptions } from '@mui/material';
import type { DataGroup } from '../../shared/analysis/data/sensitivity.ts';
import { darkColours, lightColours, type CanvasColours, type SeverityColours } from '../../shared/picture/colours.ts';

declare module '@mui/material' {
  interface Palette {
    severity: SeverityColours;
    data: DataPalette;
    law: LawPalette;
    canvas: CanvasColours;
  }
  interface PaletteOptions {
    severity?: SeverityColours;
    data?: DataPalette;
    law?: LawPalette;
    canvas?: CanvasColours;
  }
}

/** One text-safe colour (4.5:1 on paper) per group of data classes. The class in words goes with it. */
export type DataPalette = Readonly<Record<DataGroup | 'unknown', string>>;

/** Laws in the order of their names: lines of 3:1 on the drawing, and tints. The country in words goes with them. */
export type LawPalette = Readonly<Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f', string>>;

export const lightPalette = {
  primary: { main: lightColours.primary, dark: '#084453', light: '#3d8396', contrastText: '#ffffff' },
  secondary: { main: '#8a4b12', contrastText: '#ffffff' },
  error: { main: '#b3261e' },
  warning: { main: '#8f5200' },
  info: { main: '#2458a6' },
  success: { main: lightColours.success },
  background: { default: '#f5f4f1', paper: lightColours.paper },
  text: { primary: lightColours.text, secondary: lightColours.textSecondary },
  divider: '#dcdad5',
  severity: lightColours.severity,
  data: {
    special: '#a3151a',
    record: '#6a3aa8',
    secret: '#855600',
    person: '#2458a6',
    open: '#1d6b3a',
    unknown: '#565c61',
  },
  law: { a: '#00695c', b: '#8a4b12', c: '#3b4aa0', d: '#8a1c6b', e: '#5d6600', f: '#455a64' },
  canvas: lightColours.canvas,
} satisfies PaletteOptions;

export const darkPalette = {
  primary: { main: darkColours.primary, dark: '#4fa5b9', light: '#a6dce8', contrastText: '#06232b' },
  secondary: { main: '#e0a868', contrastText: '#2b1902' },
  error: { main: '#ff8a80' },
  warning: { main: '#f2b866' },
  info: { main: '#8fb8f5' },
  success: { main: darkColours.success },
  background: { default: '#14171a', paper: darkColours.paper },
  text: { primary: darkColours.text, secondary: darkColours.textSecondary },
  divider: '#343a40',
  severity: darkColours.severity,
  data: {
    special: '#ff8a80',
    record: '#c9a6f5',
    secret: '#f2b866',
    person: '#8fb8f5',
    open: '#7fcf9b',
    unknown: '#a6aeb4',
  },
  law: { a: '#5fc9b8', b: '#e8a971', c: '#9fadf5', d: '#e79ad0', e: '#c6cf62', f: '#a9bcc6' },
  canvas: darkColours.canvas,
} satisfies PaletteOptions;
