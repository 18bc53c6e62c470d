import { useStore, type ReactFlowState } from '@xyflow/react';
import { useMemo } from 'react';

/** With more elements than this, what cannot be read is painted, and only what is near the window is in the page. */
export const MANY = 150;
/** Below this zoom the words on a card cannot be read. */
const READABLE = 0.45;
/** Pixels of the canvas: the window grows by steps of these, so that most of a pan changes nothing. */
const TILE = 256;

/** A part of the canvas. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What of the canvas is in the page: everything, what is near the window, or, seen from afar, only what is selected. */
export type Window = Area | 'all' | 'far';

/** Changes only when the window reaches other tiles. */
export function useWindow(elements: number): Window {
  const many = elements > MANY;
  const tiles = useStore((state) => (many ? tilesOf(state) : 'all'));
  return useMemo(() => windowOf(tiles), [tiles]);
}

function tilesOf({ transform: [x, y, zoom], width, height }: ReactFlowState): string {
  if (zoom < READABLE || width === 0) return 'far';
  const before = (value: number) => Math.floor(value / zoom / TILE - 0.5) * TILE;
  const after = (value: number) => Math.ceil(value / zoom / TILE + 0.5) * TILE;
  return [before(-x), before(-y), after(width - x), after(height - y)].join(' ');
}

function windowOf(tiles: string): Window {
  if (tiles === 'all' || tiles === 'far') return tiles;
  const [left = 0, top = 0, right = 0, bottom = 0] = tiles.split(' ').map(Number);
  return { left, top, right, bottom };
}
