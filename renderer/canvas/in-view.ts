import type { ReactFlowInstance } from '@xyflow/react';
import { absoluteBoxes } from '../../shared/layout/absolute-boxes.ts';
import { foldOf, shownAs, shownPlaces } from '../../shared/layout/fold.ts';
import type { Box } from '../../shared/layout/places.ts';
import type { Editor } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';

/** How far the view zooms, on the drawing and when it is fitted. */
export const ZOOM = { min: 0.05, max: 3 } as const;

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
  { padding, minZoom = ZOOM.min, maxZoom = ZOOM.max, duration = 0 }: Fit,
  ids?: readonly string[],
): Promise<void> {
  const stage = stageOf(editor);
  const places = shownPlaces(stage, editor.history.design.layout[stage.id]);
  const fold = foldOf(stage, editor.history.design.layout[stage.id]);
  const around = enclosing(
    absoluteBoxes(
      stage,
      places,
      ids?.map((id) => shownAs(fold, id)),
    ),
  );
  const { width = 0, height = 0 } = document.querySelector('.canvas .react-flow')?.getBoundingClientRect() ?? {};
  if (around === undefined || width === 0) return;
  const fitting = Math.min(width / around.width, height / around.height) / (1 + padding);
  const zoom = Math.min(maxZoom, Math.max(minZoom, fitting));
  const x = width / 2 - (around.x + around.width / 2) * zoom;
  const y = height / 2 - (around.y + around.height / 2) * zoom;
  await flow.setViewport({ x, y, zoom }, { duration });
}

/** Undefined: there is nothing. */
export function enclosing(boxes: ReadonlyMap<string, Box>): Box | undefined {
  let [x, y, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes.values()) {
    [x, y] = [Math.min(x, box.x), Math.min(y, box.y)];
    [right, bottom] = [Math.max(right, box.x + box.width), Math.max(bottom, box.y + box.height)];
  }
  return x === Infinity ? undefined : { x, y, width: right - x, height: bottom - y };
}
