import { createStore } from 'zustand';
import type { Carried, CanvasEdge, Flow, Hand } from '../flow.ts';
import type { FoundWays } from '../line-way.ts';

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
