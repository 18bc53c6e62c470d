import { useMemo, useRef } from 'react';
import { CarriedLayer } from '../carry/carried-layer.tsx';
import { isCarried } from '../carry/carried.ts';
import type { Flow } from '../flow.ts';
import { enclosing } from '../in-view.ts';
import type { Page } from '../near/use-page.ts';
import type { Scene } from './paint-far.ts';
import { PaintedScene, type Painter } from './painted-scene.tsx';
import type { Subject } from './painting.ts';

interface FarLayerProps {
  readonly flow: Flow;
  readonly page: Page;
}

/**
 * What is not in the page, painted beneath the page's elements: from afar all of the drawing, which is kept while one is
 * near, and near what is about to come into the page. What a hand carries lies above that.
 */
export function FarLayer({ flow, page }: FarLayerProps) {
  const whole = useMemo(() => wholeScene(flow, page), [flow, page]);
  const coming = useMemo(() => comingScene(flow, page), [flow, page]);
  const ground = useRef<Painter>(null);
  const { carried } = flow.drawing.view;
  const moving = flow.boxes !== flow.content.boxes || carried !== undefined;
  const { boxes } = flow.content;
  const subject = useMemo(() => subjectOf(boxes), [boxes]);
  return (
    <>
      <div className="far-layer" aria-hidden="true">
        <PaintedScene scene={whole} of={moving ? undefined : subject} ref={ground} />
        <PaintedScene scene={coming} of={undefined} />
      </div>
      {carried !== undefined && (
        <div className="far-layer is-carried" aria-hidden="true">
          <CarriedLayer carried={carried} onto={ground} />
        </div>
      )}
    </>
  );
}

function subjectOf(boxes: Flow['boxes']): Subject | undefined {
  const around = enclosing(boxes.values());
  if (around === undefined) return undefined;
  const { x, y, width, height } = around;
  return { around: { left: x, top: y, right: x + width, bottom: y + height } };
}

function comingScene(flow: Flow, { window, coming, points }: Page): Scene | undefined {
  return window === 'far' || coming.size === 0 ? undefined : { flow, points, paints: (id) => coming.has(id) };
}

/** All but what is in the page, or in a hand. */
function wholeScene(flow: Flow, { window, nodes, edges, points }: Page): Scene | undefined {
  if (window !== 'far') return undefined;
  const { carried } = flow.drawing.view;
  const there = new Set([...nodes, ...edges].flatMap(({ id, hidden = false }) => (hidden ? [] : [id])));
  return { flow, points, paints: (id) => !there.has(id) && !isCarried(carried, id) };
}
