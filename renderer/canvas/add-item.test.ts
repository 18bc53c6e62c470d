import { describe, expect, it } from 'vitest';
import { resizeZone } from '../../shared/commands/resize-zone.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import { createEditorStore, type EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { addAround, addAt, addBeside, dropTarget } from './add-item.ts';
import { overlap } from '../../shared/layout/make-room.ts';
import { placesOf, type Box } from '../../shared/layout/places.ts';
import { ZONE_HEADER, ZONE_PADDING } from '../../shared/layout/sizes.ts';

const TEXT = `corral: 1
stages:
  - id: one
    zones:
      site: { kind: site }
      full: { kind: machines, in: site }
      below: { kind: machines, in: site }
    components:
      lms: { type: lms, in: full }
      mysql: { type: mysql, in: below }
layout:
  one: { site: [0, 0, 264, 336], full: [16, 40, 232, 120], lms: [32, 40], below: [16, 184, 232, 120], mysql: [32, 40] }
`;
const MEMCACHED = { kind: 'component', type: 'memcached', title: 'memcached' } as const;

function open(selection: readonly string[] = []): EditorStore {
  const parsed = parseDesign(TEXT);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const store = createEditorStore(parsed.value.design, { name: 'x.corral', text: '', revision: null }, '2026-11-23');
  store.getState().select(selection);
  return store;
}

function boxes(store: EditorStore): (id: string) => Box {
  const stage = stageOf(store.getState());
  const places = placesOf(stage, store.getState().history.design.layout[stage.id]);
  return (id) => places.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };
}

const holds = (zone: Box, box: Box) =>
  box.x >= ZONE_PADDING &&
  box.y >= ZONE_HEADER &&
  box.x + box.width <= zone.width - ZONE_PADDING &&
  box.y + box.height <= zone.height - ZONE_PADDING;

describe('adding to a zone that is full', () => {
  it.each([
    ['by key', (store: EditorStore) => addAround(store, MEMCACHED, { x: 0, y: 0 })],
    ['by a drop on its edge', (store: EditorStore) => addAt(store, MEMCACHED, { x: 130, y: 158 })],
  ])('%s keeps it inside the frame, and every frame inside the next', (_how, act) => {
    const store = open(['full']);
    act(store);
    const box = boxes(store);
    expect(stageOf(store.getState()).components['memcached']?.in).toBe('full');
    expect(holds(box('full'), box('memcached'))).toBe(true);
    expect(holds(box('site'), box('full'))).toBe(true);
    expect(holds(box('site'), box('below'))).toBe(true);
    expect(overlap(box('full'), box('below'))).toBe(false);
  });

  it('makes room in the same undo step', () => {
    const store = open(['full']);
    const before = store.getState().history.design;
    addAround(store, MEMCACHED, { x: 0, y: 0 });
    expect(boxes(store)('full').height).toBeGreaterThan(120);
    expect(overlap(boxes(store)('memcached'), boxes(store)('lms'))).toBe(false);
    store.getState().undo();
    expect(store.getState().history.design).toEqual(before);
  });
});

it('uses a free place inside the frame before it lets the zone grow', () => {
  const store = open(['site']);
  const { dispatch, history } = store.getState();
  dispatch(resizeZone(history.design, 'one', 'site', [0, 0, 600, 336]));
  addAround(store, MEMCACHED, { x: 0, y: 0 });
  expect(boxes(store)('site')).toMatchObject({ width: 600, height: 336 });
  expect(boxes(store)('memcached')).toMatchObject({ x: 280, y: 40 });
});

it('says whether a zone takes what is dragged over it', () => {
  const store = open();
  const region = { kind: 'zone', zone: 'region', title: 'Region' } as const;
  expect(dropTarget(store, MEMCACHED, { x: 130, y: 150 })).toEqual({ zone: 'full', takes: true });
  expect(dropTarget(store, region, { x: 130, y: 150 })).toEqual({ zone: 'full', takes: false });
  expect(dropTarget(store, region, { x: 900, y: 900 })).toBeUndefined();
});

it('adds beside an element on the asked side, where the zone has room there', () => {
  const store = open();
  const { dispatch, history } = store.getState();
  dispatch(resizeZone(history.design, 'one', 'full', [16, 40, 800, 120]));
  const added = addBeside(store, MEMCACHED, 'lms', [1, 0], { calledBy: 'lms' });
  expect(added).toBe('memcached');
  expect(boxes(store)('memcached')).toMatchObject({ x: 304, y: 40 });
  expect(stageOf(store.getState()).connections).toEqual([expect.objectContaining({ from: 'lms', to: 'memcached' })]);
});
