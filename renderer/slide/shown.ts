import type { Scheme } from './page-colours.ts';
import type { Slide } from './slide.ts';

/** What other windows and telephones get of a presentation, as JSON. */
export interface Shown {
  readonly slide: Slide;
  /** What the drawing is coloured for. */
  readonly scheme: Scheme;
  /** The screen is blank on purpose. */
  readonly blank: boolean;
}
