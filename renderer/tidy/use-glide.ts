import { useEffect } from 'react';
import type { Box } from '../../shared/layout/places.ts';
import { shownPlaces } from '../../shared/layout/fold.ts';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import { QUIET, type View } from '../canvas/flow.ts';
import { mayMove } from '../theme/may-move.ts';
import { GLIDE, tidyStore, useTidy } from './tidy-store.ts';

/** With more than these on the way, a glide would be a few jerks. */
const MOST = 400;

/**
 * Takes the drawing from where things stood to where they stand now. The design has the new places already: what glides
 * is the view over it. People who asked for less motion see the new places at once.
 */
export function useGlide(show: (change: (view: View) => View) => void): void {
  const store = useEditorStore();
  const from = useTidy((state) => state.glideFrom);
  useEffect(() => {
    if (from === undefined) return;
    const end = () => tidyStore.setState({ glideFrom: undefined });
    if (!mayMove() || from.size > MOST) return end();
    const editor = store.getState();
    const stage = stageOf(editor);
    const to = shownPlaces(stage, editor.history.design.layout[stage.id]);
    const start = performance.now();
    let frame = 0;
    const step = (now: number) => {
      const part = Math.min(1, Math.max(0, (now - start) / GLIDE));
      const over = part === 1 || store.getState().history !== editor.history;
      show((view) => ({ ...view, places: over ? QUIET.places : between(from, to, ease(part)) }));
      if (over) end();
      else frame = requestAnimationFrame(step);
    };
    step(start);
    return () => {
      cancelAnimationFrame(frame);
      show((view) => ({ ...view, places: QUIET.places }));
    };
  }, [from, store, show]);
}

function between(from: ReadonlyMap<string, Box>, to: ReadonlyMap<string, Box>, part: number): View['places'] {
  const mix = (a: number, b: number) => a + (b - a) * part;
  return Object.fromEntries(
    [...to].flatMap(([id, { x, y, width, height }]) => {
      const old = from.get(id);
      if (old === undefined) return [];
      const size = { width: mix(old.width, width), height: mix(old.height, height) };
      return [[id, { x: mix(old.x, x), y: mix(old.y, y), ...size }]];
    }),
  );
}

/** Quick at first, then slower. */
function ease(part: number): number {
  return 1 - (1 - part) ** 3;
}
