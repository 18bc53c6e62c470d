/** Pixels: every line of the outline is as high as every other. */
export const ROW = 28;

/** The window moves by so many lines at once, and has as many more on either side of what is in view. */
const STEP = 16;

/** The first line of a window on a long list, and the one after its last. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** The lines that are in view, and some around them; pixels. */
export function rowsInView(top: number, height: number): RowWindow {
  const step = (at: number) => Math.floor(at / ROW / STEP);
  return { from: Math.max(0, step(top) - 1) * STEP, to: (step(top + height) + 2) * STEP };
}

/** The lines to draw, in order: those in the window and one more, wherever it is. */
export function rowsToDraw({ from, to }: RowWindow, count: number, always: number): readonly number[] {
  const [first, end] = [Math.min(from, count), Math.min(to, count)];
  const drawn = Array.from({ length: end - first }, (_, index) => first + index);
  if (always < first) return [always, ...drawn];
  return always < end ? drawn : [...drawn, always];
}

/** Where to scroll to, so that a line is in view; where it is already, as it is. */
export function scrollTo(index: number, top: number, height: number): number {
  return Math.max((index + 1) * ROW - height, Math.min(top, index * ROW));
}
