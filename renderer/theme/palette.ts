import type { PaletteOptions } from '@mui/material';
import type { DataGroup } from '../../shared/analysis/data/sensitivity.ts';

declare module '@mui/material' {
  interface Palette {
    severity: SeverityPalette;
    data: DataPalette;
    canvas: CanvasPalette;
  }
  interface PaletteOptions {
    severity?: SeverityPalette;
    data?: DataPalette;
    canvas?: CanvasPalette;
  }
}

/** One text-safe colour (4.5:1 on paper) per severity. Colour never stands alone: an icon and a word go with it. */
export interface SeverityPalette {
  critical: string;
  high: string;
  medium: string;
  low: string;
  info: string;
}

/** One text-safe colour (4.5:1 on paper) per group of data classes. The class in words goes with it. */
export type DataPalette = Readonly<Record<DataGroup | 'unknown', string>>;

/** Colours of the drawing. `zone` tints nest, so they are translucent. */
export interface CanvasPalette {
  background: string;
  grid: string;
  zone: string;
  zoneBorder: string;
  node: string;
  nodeBorder: string;
  edge: string;
  failed: string;
  /** A card that does not work: dark, with a hatch over it. */
  stopped: string;
  stoppedText: string;
  hatch: string;
  degraded: string;
}

export const lightPalette = {
  primary: { main: '#0b5a6e', dark: '#084453', light: '#3d8396', contrastText: '#ffffff' },
  secondary: { main: '#8a4b12', contrastText: '#ffffff' },
  error: { main: '#b3261e' },
  warning: { main: '#8f5200' },
  info: { main: '#2458a6' },
  success: { main: '#1d6b3a' },
  background: { default: '#f5f4f1', paper: '#ffffff' },
  text: { primary: '#1c1f21', secondary: '#565c61' },
  divider: '#dcdad5',
  severity: { critical: '#a3151a', high: '#b3401a', medium: '#855600', low: '#2458a6', info: '#565c61' },
  data: {
    special: '#a3151a',
    record: '#6a3aa8',
    secret: '#855600',
    person: '#2458a6',
    open: '#1d6b3a',
    unknown: '#565c61',
  },
  canvas: {
    background: '#f8f7f4',
    grid: '#dfddd7',
    zone: 'rgba(11, 90, 110, 0.045)',
    zoneBorder: '#b9c4c7',
    node: '#ffffff',
    nodeBorder: '#c4c8ca',
    edge: '#6b7479',
    failed: '#b3261e',
    stopped: '#3a4045',
    stoppedText: '#ffffff',
    hatch: 'rgba(255, 255, 255, 0.1)',
    degraded: '#8f5200',
  },
} satisfies PaletteOptions;

export const darkPalette = {
  primary: { main: '#79c6d8', dark: '#4fa5b9', light: '#a6dce8', contrastText: '#06232b' },
  secondary: { main: '#e0a868', contrastText: '#2b1902' },
  error: { main: '#ff8a80' },
  warning: { main: '#f2b866' },
  info: { main: '#8fb8f5' },
  success: { main: '#7fcf9b' },
  background: { default: '#14171a', paper: '#1c2024' },
  text: { primary: '#e8eaeb', secondary: '#a6aeb4' },
  divider: '#343a40',
  severity: { critical: '#ff8a80', high: '#ff9e75', medium: '#f2b866', low: '#8fb8f5', info: '#a6aeb4' },
  data: {
    special: '#ff8a80',
    record: '#c9a6f5',
    secret: '#f2b866',
    person: '#8fb8f5',
    open: '#7fcf9b',
    unknown: '#a6aeb4',
  },
  canvas: {
    background: '#15181b',
    grid: '#2a2f34',
    zone: 'rgba(121, 198, 216, 0.05)',
    zoneBorder: '#465157',
    node: '#22272b',
    nodeBorder: '#4a5359',
    edge: '#8b959b',
    failed: '#ff8a80',
    stopped: '#050607',
    stoppedText: '#c3c9cd',
    hatch: 'rgba(255, 255, 255, 0.09)',
    degraded: '#f2b866',
  },
} satisfies PaletteOptions;
