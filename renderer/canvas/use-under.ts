import { useReactFlow } from '@xyflow/react';
import { shownPlaces } from '../../shared/layout/fold.ts';
import { linesAt } from '../../shared/layout/lines/lines-at.ts';
import { cardAt } from '../../shared/layout/places.ts';
import { zoneAt } from '../../shared/layout/zone-at.ts';
import { stageOf, useEditorStore } from '../state/hooks.ts';
import type { Flow } from './flow.ts';
import { selectableLines } from './line-way.ts';
import type { Page } from './near/use-page.ts';

/** Pixels beside a line within which it is meant: on the screen, and on the drawing not under and over so many. */
const REACH = { screen: 6, least: 9, most: 40 };

interface Pointer {
  readonly clientX: number;
  readonly clientY: number;
}

/**
 * Says what is under the pointer, whether it is in the page or painted: a card; else the connections that run there,
 * of which there may be several on one way; else the innermost zone.
 */
export function useUnder(flow: Flow, { points }: Pick<Page, 'points'>): (pointer: Pointer) => readonly string[] {
  const store = useEditorStore();
  const { screenToFlowPosition, getZoom } = useReactFlow();
  return ({ clientX, clientY }) => {
    const editor = store.getState();
    const stage = stageOf(editor);
    const places = shownPlaces(stage, editor.history.design.layout[stage.id]);
    const at = screenToFlowPosition({ x: clientX, y: clientY }, { snapToGrid: false });
    const card = cardAt(stage, places, at);
    if (card !== undefined) return [card];
    const reach = Math.max(REACH.least, Math.min(REACH.screen / getZoom(), REACH.most));
    const lines = linesAt(selectableLines(flow, points), at, reach);
    return lines.length > 0 ? lines : [zoneAt(stage, places, at) ?? []].flat();
  };
}
