import { createStore, type StoreApi } from 'zustand';
import type { Guide } from '../../../shared/layout/guides.ts';
import type { Point } from '../../../shared/layout/lines/box-index.ts';
import type { CanvasEdge, Flow, View } from '../flow.ts';
import type { FoundWays } from '../line-way.ts';

/** What a hand does with what it carries: it changes with every step, and only the layer of what is carried follows. */
export interface Hand {
  /** Pixels of the canvas from where it was taken. */
  readonly by: Point;
  readonly guides: readonly Guide[];
  readonly lights: View['lights'];
}

export interface Carried {
  /** The drawing as it was when the hand took hold. */
  readonly flow: Flow;
  readonly points: FoundWays;
  /** Elements, and lines from one of them to another: all that moves as one. */
  readonly whole: ReadonlySet<string>;
  /** Lines with one end that moves. */
  readonly tied: ReadonlyMap<string, CanvasEdge>;
  readonly hand: StoreApi<Hand>;
}

const STILL: Hand = { by: { x: 0, y: 0 }, guides: [], lights: {} };

/** Takes elements of a drawing, with all that is in them, into a hand. */
export function carry(flow: Flow, points: FoundWays, elements: ReadonlySet<string>): Carried {
  const whole = new Set(elements);
  const tied = new Map<string, CanvasEdge>();
  for (const edge of flow.edges) {
    const ends = Number(elements.has(edge.source)) + Number(elements.has(edge.target));
    if (ends === 2) whole.add(edge.id);
    if (ends === 1) tied.set(edge.id, edge);
  }
  return { flow, points, whole, tied, hand: createStore(() => STILL) };
}

/** Whether a hand carries an element or a line, or holds an end of it. */
export function isCarried(carried: Carried | undefined, id: string): boolean {
  return carried !== undefined && (carried.whole.has(id) || carried.tied.has(id));
}
