import { useStoreApi } from '@xyflow/react';
import { useEffect, useMemo, useRef, type RefObject } from 'react';
import { useStore } from 'zustand';
import { lookOf, PaintedScene, type Painter } from '../far/painted-scene.tsx';
import type { Scene } from '../far/paint-far.ts';
import { GuideLines } from '../guide-lines.tsx';
import type { Carried } from '../flow.ts';
import { paintTies } from './paint-ties.ts';

interface CarriedLayerProps {
  readonly carried: Carried;
  /** What it is put down on: it shows it there until it is painted anew. */
  readonly onto: RefObject<Painter | null>;
}

/** What a hand carries, painted once; the lines from it to what stays, and the zones that would take it, at each step. */
export function CarriedLayer({ carried, onto }: CarriedLayerProps) {
  const scene = useMemo((): Scene => {
    const { flow, points, whole } = carried;
    return { flow, points, paints: (id) => whole.has(id) };
  }, [carried]);
  const painter = useRef<Painter>(null);
  const guides = useStore(carried.hand, (hand) => hand.guides);
  useEffect(() => {
    const [ground, own] = [onto.current, painter.current];
    return () => {
      const painting = own?.now();
      if (painting !== undefined) ground?.now()?.putDown(painting, carried.hand.getState().by);
    };
  }, [carried, onto]);
  return (
    <>
      <Ties carried={carried} />
      <PaintedScene scene={scene} of={undefined} hand={carried.hand} ref={painter} />
      <GuideLines guides={guides} />
    </>
  );
}

/** Painted once in a frame at most, without React. */
function Ties({ carried }: { readonly carried: Carried }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const store = useStoreApi();
  useEffect(() => {
    let frame = 0;
    const paint = () => {
      frame = 0;
      if (canvas.current !== null) paintTies(canvas.current, carried, lookOf(store.getState()));
    };
    const soon = () => {
      if (frame === 0) frame = requestAnimationFrame(paint);
    };
    soon();
    const stops = [store.subscribe(soon), carried.hand.subscribe(soon)];
    return () => {
      cancelAnimationFrame(frame);
      for (const stop of stops) stop();
    };
  }, [carried, store]);
  return <canvas ref={canvas} className="ties" />;
}
