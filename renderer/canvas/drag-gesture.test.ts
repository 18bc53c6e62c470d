import { describe, expect, it } from 'vitest';
import { designSchema } from '../../shared/design/schema/design.ts';
import { placesOf } from '../../shared/layout/places.ts';
import { createEditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { DragGesture } from './drag-gesture.ts';

const design = designSchema.parse({
  corral: 1,
  stages: [
    {
      id: 'one',
      zones: { net: { kind: 'network' }, rack: { kind: 'machines', in: 'net' } },
      components: { lms: { type: 'lms' }, mysql: { type: 'mysql', in: 'rack' } },
    },
  ],
  layout: { one: { net: [0, 0, 600, 400], rack: [40, 60, 240, 160], mysql: [16, 48], lms: [800, 100] } },
});

function dragged(id: string, parentId: string | undefined, [x, y]: [number, number], copies = false) {
  const store = createEditorStore(design, { name: 'x.corral', text: '', revision: null }, '2026-11-23');
  const gesture = new DragGesture(store, [id], () => undefined);
  const zone = parentId === undefined ? {} : { parentId };
  const corner = parentId === undefined ? { x, y } : { x: x + 40, y: y + 60 };
  const pointer = { x: corner.x + 20, y: corner.y + 20 };
  gesture.follow({ held: id, nodes: [{ id, ...zone, position: { x, y } }], pointer, free: true });
  gesture.drop(copies);
  const stage = stageOf(store.getState());
  return { store, stage, places: placesOf(stage, store.getState().history.design.layout['one']) };
}

describe('a drop over the edge of a zone', () => {
  it('has the zone grow around what comes into it, and those around that, as one step', () => {
    const { store, stage, places } = dragged('lms', undefined, [240, 180]);
    expect(stage.components['lms']?.in).toBe('rack');
    expect(places.get('lms')).toMatchObject({ x: 200, y: 120 });
    expect(places.get('rack')).toEqual({ x: 40, y: 60, width: 200 + 168 + 16, height: 120 + 64 + 16 });
    expect(places.get('net')).toEqual({ x: 0, y: 0, width: 600, height: 400 });
    store.getState().undo();
    expect(store.getState().history.design).toEqual(design);
  });

  it('has it grow to the left and up, and what else is in it stays on the canvas', () => {
    const { places } = dragged('mysql', 'rack', [-20, 30]);
    expect(places.get('mysql')).toMatchObject({ x: 16, y: 40 });
    expect(places.get('rack')).toMatchObject({ x: 16, y: 50, width: 276, height: 170 });
    expect(places.get('net')).toEqual({ x: -12, y: 0, width: 612, height: 400 });
  });

  it('has it grow around copies, and not where there is room', () => {
    const { stage, places } = dragged('mysql', 'rack', [100, 60], true);
    expect(Object.keys(stage.components)).toHaveLength(3);
    expect(places.get('rack')?.width).toBe(100 + 168 + 16);
    expect(dragged('mysql', 'rack', [24, 56]).places.get('rack')).toEqual({ x: 40, y: 60, width: 240, height: 160 });
  });
});
