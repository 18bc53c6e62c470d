/** One text-safe colour (4.5:1 on paper) per severity. Colour never stands alone: a sign or a word goes with it. */
export interface SeverityColours {
  critical: string;
  high: string;
  medium: string;
  low: string;
  info: string;
}

/** Colours of the drawing. `zone` tints nest, so they are translucent. */
export interface CanvasColours {
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

/** Everything a drawing is painted with, on the canvas and in pictures. */
export interface DrawingColours {
  readonly primary: string;
  readonly text: string;
  readonly textSecondary: string;
  readonly paper: string;
  /** What is new, where something is compared. */
  readonly success: string;
  readonly severity: SeverityColours;
  readonly canvas: CanvasColours;
}

export const lightColours: DrawingColours = {
  primary: '#0b5a6e',
  text: '#1c1f21',
  textSecondary: '#565c61',
  paper: '#ffffff',
  success: '#1d6b3a',
  severity: { critical: '#a3151a', high: '#b3401a', medium: '#855600', low: '#2458a6', info: '#565c61' },
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
};

export const darkColours: DrawingColours = {
  primary: '#79c6d8',
  text: '#e8eaeb',
  textSecondary: '#a6aeb4',
  paper: '#1c2024',
  success: '#7fcf9b',
  severity: { critical: '#ff8a80', high: '#ff9e75', medium: '#f2b866', low: '#8fb8f5', info: '#a6aeb4' },
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
};
