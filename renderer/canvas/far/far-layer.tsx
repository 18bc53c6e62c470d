import { useStoreApi, type ReactFlowState } from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import type { Flow } from '../flow.ts';
import type { Page } from '../near/use-page.ts';
import { paintFar, type FarColours, type Scene } from './paint-far.ts';
import { Painting, type Look, type Paint } from './painting.ts';

interface FarLayerProps {
  readonly flow: Flow;
  readonly page: Page;
}

/**
 * What is not in the page, painted beneath the page's elements: from afar all of the drawing, which is kept while one is
 * near, and near what is about to come into the page.
 */
export function FarLayer({ flow, page }: FarLayerProps) {
  const whole = useMemo(() => wholeScene(flow, page), [flow, page]);
  const coming = useMemo(() => comingScene(flow, page), [flow, page]);
  const moving = flow.boxes !== flow.content.boxes;
  return (
    <div className="far-layer" aria-hidden="true">
      <PaintedScene scene={whole} of={moving ? undefined : flow.content} />
      <PaintedScene scene={coming} of={undefined} />
    </div>
  );
}

interface PaintedSceneProps {
  /** Undefined: there is nothing to paint. */
  readonly scene: Scene | undefined;
  /** What it is a scene of, as long as that stays as it is. */
  readonly of: object | undefined;
}

/** Follows the view without React. */
function PaintedScene({ scene, of }: PaintedSceneProps) {
  const front = useRef<HTMLCanvasElement>(null);
  const back = useRef<HTMLCanvasElement>(null);
  const painting = useRef<Painting>(undefined);
  const store = useStoreApi();
  useEffect(() => {
    if (front.current === null || back.current === null) return;
    const made = new Painting(front.current, back.current, lookOf(store.getState()));
    painting.current = made;
    const stop = store.subscribe((state) => made.follow(lookOf(state)));
    return () => {
      stop();
      made.stop();
    };
  }, [store]);
  useEffect(() => {
    const show = () => painting.current?.show(scene === undefined ? undefined : painter(scene, front.current), of);
    show();
    // The scheme of colours is an attribute of the page.
    const scheme = new MutationObserver(show);
    scheme.observe(document.documentElement, { attributes: true });
    return () => scheme.disconnect();
  }, [scene, of]);
  return (
    <>
      <canvas ref={front} hidden />
      <canvas ref={back} hidden />
    </>
  );
}

function lookOf({ transform: [x, y, zoom], width, height }: ReactFlowState): Look {
  return { x, y, zoom, width, height };
}

function comingScene(flow: Flow, { window, coming, points }: Page): Scene | undefined {
  return window === 'far' || coming.size === 0 ? undefined : { flow, points, paints: (id) => coming.has(id) };
}

/** All but what is in the page. */
function wholeScene(flow: Flow, { window, nodes, edges, points }: Page): Scene | undefined {
  if (window !== 'far') return undefined;
  const there = new Set([...nodes, ...edges].flatMap(({ id, hidden = false }) => (hidden ? [] : [id])));
  return { flow, points, paints: (id) => !there.has(id) };
}

/** Each colour is asked for once: asking a style has the browser look at all of it. */
function painter(scene: Scene, canvas: HTMLCanvasElement | null): Paint | undefined {
  if (canvas === null) return undefined;
  const style = getComputedStyle(canvas);
  const known = new Map<string, string>();
  const colour: FarColours = (name) => {
    const value = known.get(name) ?? style.getPropertyValue(`--corral-palette-${name}`);
    known.set(name, value);
    return value;
  };
  return (context, area, zoom) => paintFar(context, scene, area, zoom, colour);
}
