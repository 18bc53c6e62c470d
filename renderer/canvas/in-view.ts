import type { ReactFlowInstance, ReactFlowState, Viewport } from '@xyflow/react';
import { absoluteBoxes } from '../../shared/layout/absolute-boxes.ts';
import { foldOf, shownAs, shownPlaces } from '../../shared/layout/fold.ts';
import type { Box } from '../../shared/layout/places.ts';
import type { StageOf } from '../../shared/picture/drawn-stage.ts';
import type { Editor } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { mayMove } from '../theme/may-move.ts';

/** How far the view zooms, on the drawing and when it is fitted: a design of 10,000 is all in a window of a laptop. */
export const ZOOM = { min: 0.02, max: 3 } as const;

export interface Fit {
  /** Part of the window that stays free around what is shown. */
  readonly padding: number;
  readonly minZoom?: number;
  readonly maxZoom?: number;
  /** Milliseconds. */
  readonly duration?: number;
}

/** The whole stage, and no larger than it reads well. */
export const WHOLE: Fit = { padding: 0.06, maxZoom: 1.2 };

/**
 * Shows these elements of the stage on screen, all of it without. Asks the design and not the library, which knows only
 * what is in the page; and the start page, which has the keys of this, loads no library. Resolves when they are in view.
 */
export async function bringIntoView(
  flow: Pick<ReactFlowInstance, 'setViewport'>,
  editor: Editor,
  fit: Fit,
  ids?: readonly string[],
): Promise<void> {
  await showBoxes(flow, boxesOf({ design: editor.history.design, stage: stageOf(editor) }, ids), fit);
}

/** Pixels that stay free around what is brought into view. */
const MARGIN = 24;

/**
 * Pans as little as shows all of these elements of the stage on screen, clear of the panels at the foot of the canvas; not
 * at all when they are in view. What is larger than the canvas is zoomed out to.
 */
export function reveal(
  flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>,
  editor: Editor,
  ids: readonly string[],
): void {
  const around = enclosing(boxesOf({ design: editor.history.design, stage: stageOf(editor) }, ids));
  const frame = document.querySelector('.canvas .react-flow')?.getBoundingClientRect();
  if (around === undefined || frame === undefined) return;
  const view = flow.getViewport();
  const [width, height] = [around.width * view.zoom, around.height * view.zoom];
  const x = panned(view.x, around.x * view.zoom, width, frame.width);
  const left = frame.left + around.x * view.zoom + (x ?? 0);
  const y = panned(view.y, around.y * view.zoom, height, footOf(frame, left, left + width) - frame.top);
  if (x === undefined || y === undefined) void bringIntoView(flow, editor, { padding: 0.1, maxZoom: view.zoom }, ids);
  else if (x !== view.x || y !== view.y) void flow.setViewport({ ...view, x, y });
}

/** Shows the whole stage, in so many milliseconds, where some of it is off screen; else leaves the view as it is. */
export function revealAll(
  flow: Pick<ReactFlowInstance, 'getViewport' | 'setViewport'>,
  editor: Editor,
  duration: number,
): void {
  const around = enclosing(boxesOf({ design: editor.history.design, stage: stageOf(editor) }));
  const frame = document.querySelector('.canvas .react-flow')?.getBoundingClientRect();
  if (around === undefined || frame === undefined) return;
  const { x, y, zoom } = flow.getViewport();
  const { width, height } = frame;
  if (isOutside(around, { transform: [x, y, zoom], width, height }))
    void bringIntoView(flow, editor, { ...WHOLE, duration });
}

/** How a drawing is looked at. */
export type Seen = Pick<ReactFlowState, 'transform' | 'width' | 'height'>;

/** Whether some of a box is outside the window. */
export function isOutside({ x, y, width, height }: Box, { transform: [left, top, zoom], ...window }: Seen): boolean {
  if (x * zoom + left < -1 || y * zoom + top < -1) return true;
  return (x + width) * zoom + left > window.width + 1 || (y + height) * zoom + top > window.height + 1;
}

/** Where the canvas ends, or the highest panel at its foot begins, between two places on the screen. */
function footOf(frame: DOMRect, left: number, right: number): number {
  const panels = [...document.querySelectorAll('.canvas .react-flow__panel.bottom')];
  const rects = panels.map((panel) => panel.getBoundingClientRect());
  return Math.min(frame.bottom, ...rects.filter((at) => at.left < right && at.right > left).map(({ top }) => top));
}

/** The nearest pan at which something from `start`, so long, lies within a window; undefined: it is too long for that. */
export function panned(pan: number, start: number, length: number, window: number): number | undefined {
  const [least, most] = [MARGIN - start, window - MARGIN - start - length];
  return least > most ? undefined : Math.max(least, Math.min(pan, most));
}

/** Where these elements of a stage are drawn, or what they are folded into; all of them without. */
export function boxesOf({ design, stage }: StageOf, ids?: readonly string[]): Iterable<Box> {
  const layout = design.layout[stage.id];
  const fold = foldOf(stage, layout);
  const shown = ids?.map((id) => shownAs(fold, id));
  return absoluteBoxes(stage, shownPlaces(stage, layout), shown).values();
}

/** Shows a part of the drawing. Resolves when it is in view. */
export async function showBoxes(
  flow: Pick<ReactFlowInstance, 'setViewport'>,
  boxes: Iterable<Box>,
  fit: Fit,
): Promise<void> {
  const around = enclosing(boxes);
  const { width = 0, height = 0 } = document.querySelector('.canvas .react-flow')?.getBoundingClientRect() ?? {};
  if (around === undefined || width === 0) return;
  const { duration = 0 } = fit;
  await flow.setViewport(fitted(around, { width, height }, fit), {
    duration: duration > 0 && mayMove() ? duration : 0,
  });
}

/** The view in which a window of this size shows a box in its middle. */
export function fitted(
  around: Box,
  { width, height }: Pick<Box, 'width' | 'height'>,
  { padding, minZoom = ZOOM.min, maxZoom = ZOOM.max }: Fit,
): Viewport {
  const fitting = Math.min(width / around.width, height / around.height) / (1 + padding);
  const zoom = Math.min(maxZoom, Math.max(minZoom, fitting));
  const x = width / 2 - (around.x + around.width / 2) * zoom;
  const y = height / 2 - (around.y + around.height / 2) * zoom;
  return { x, y, zoom };
}

/** Undefined: there is nothing. */
export function enclosing(boxes: Iterable<Box>): Box | undefined {
  let [x, y, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    x = Math.min(x, box.x);
    y = Math.min(y, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return x === Infinity ? undefined : { x, y, width: right - x, height: bottom - y };
}
