import { useStoreApi, type ReactFlowState } from '@xyflow/react';
import { useEffect, useImperativeHandle, useRef, type Ref } from 'react';
import type { StoreApi } from 'zustand';
import type { Hand } from '../flow.ts';
import { paintFar, type FarColours, type Scene } from './paint-far.ts';
import { Painting, type Look, type Paint, type Subject } from './painting.ts';

/** What paints a scene, as soon as it is on the page. */
export interface Painter {
  readonly now: () => Painting | undefined;
}

interface PaintedSceneProps {
  /** Undefined: there is nothing to paint. */
  readonly scene: Scene | undefined;
  /** What it is a scene of, as long as that stays as it is. */
  readonly of: Subject | undefined;
  readonly ref?: Ref<Painter>;
  /** Moves with it. */
  readonly hand?: StoreApi<Hand>;
}

/** Follows the view, and a hand, without React. */
export function PaintedScene({ scene, of, ref, hand }: PaintedSceneProps) {
  const painting = useRef<Painting>(undefined);
  const sheets = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  useImperativeHandle(ref, () => ({ now: () => painting.current }), []);
  useEffect(() => {
    if (sheets.current === null) return;
    const look = () => lookOf(store.getState(), hand?.getState());
    const made = new Painting([...sheets.current.querySelectorAll('canvas')], look());
    painting.current = made;
    const follow = () => made.follow(look());
    const stops = [store.subscribe(follow), hand?.subscribe(follow)];
    return () => {
      for (const stop of stops) stop?.();
      made.stop();
    };
  }, [store, hand]);
  useEffect(() => {
    const show = () => painting.current?.show(scene === undefined ? undefined : painter(scene, sheets.current), of);
    show();
    // The scheme of colours is an attribute of the page.
    const scheme = new MutationObserver(() => {
      painting.current?.forget();
      show();
    });
    scheme.observe(document.documentElement, { attributes: true });
    return () => scheme.disconnect();
  }, [scene, of]);
  return (
    <div ref={sheets} className="sheets">
      <canvas hidden />
      <canvas hidden />
      <canvas hidden />
    </div>
  );
}

/** How the view is looked at; how what a hand carries is, when it does. */
export function lookOf({ transform: [x, y, zoom], width, height }: ReactFlowState, hand?: Hand): Look {
  const { by } = hand ?? { by: { x: 0, y: 0 } };
  return { x: x + by.x * zoom, y: y + by.y * zoom, zoom, width, height };
}

/** Each colour is asked for once: asking a style has the browser look at all of it. */
function painter(scene: Scene, within: Element | null): Paint | undefined {
  if (within === null) return undefined;
  const style = getComputedStyle(within);
  const known = new Map<string, string>();
  const colour: FarColours = (name) => {
    const value = known.get(name) ?? style.getPropertyValue(`--corral-palette-${name}`);
    known.set(name, value);
    return value;
  };
  return (context, area, zoom) => paintFar(context, scene, area, zoom, colour);
}
