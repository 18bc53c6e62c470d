import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { overlap } from '../../shared/layout/make-room.ts';
import { absoluteCorner, placesOf } from '../../shared/layout/places.ts';
import { createEditorStore, type EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { groupable, groupKinds, groupSelection, ungroup } from './group.ts';

const TEXT = `corral: 1
stages:
  - id: one
    zones:
      region: { kind: region }
      rack: { kind: machines, in: region }
    components:
      people: { type: people }
      lms: { type: lms, in: region }
      studio: { type: studio, in: region }
      mysql: { type: mysql, in: region }
      worker: { type: worker, in: rack }
layout:
  one:
    region: [0, 0, 800, 400]
    people: [900, 0]
    lms: [16, 40]
    studio: [16, 144]
    mysql: [16, 248]
    rack: [300, 40, 200, 120, pinned]
    worker: [16, 40]
`;

function open(...selection: string[]): EditorStore {
  const parsed = parseDesign(TEXT);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const store = createEditorStore(parsed.value.design, { name: 'x', text: '', revision: null }, '2026-11-23');
  store.getState().select(selection);
  return store;
}

function corner(store: EditorStore, id: string) {
  const stage = stageOf(store.getState());
  return absoluteCorner(stage, placesOf(stage, store.getState().history.design.layout[stage.id]), id);
}

describe('grouping', () => {
  it('offers the kinds that may stand there and hold all of it', () => {
    expect(groupKinds(open('lms', 'studio'))).toEqual(['site', 'availability-zone', 'network', 'machines']);
    expect(groupKinds(open('lms', 'rack'))).toEqual(['site', 'availability-zone', 'network']);
    expect(groupable(open('lms', 'worker'))).toBeUndefined();
    expect(groupable(open())).toBeUndefined();
  });

  it('takes what stands in a selected zone along with it', () => {
    expect(groupable(open('rack', 'worker'))?.ids).toEqual(['rack']);
  });

  it('frames the selection as one step, covers nothing and stays inside the zone around it', () => {
    const store = open('lms', 'studio');
    const before = store.getState().history.design;
    expect(groupSelection(store, 'network')).toBe('network');
    const { components, zones } = stageOf(store.getState());
    expect([components['lms']?.in, components['studio']?.in, zones['network']?.in]).toEqual([
      'network',
      'network',
      'region',
    ]);
    const stage = stageOf(store.getState());
    const places = placesOf(stage, store.getState().history.design.layout['one']);
    const frame = places.get('network')!;
    for (const other of ['mysql', 'rack']) expect(overlap(frame, places.get(other)!)).toBe(false);
    expect(frame.x + frame.width).toBeLessThanOrEqual(places.get('region')!.width);
    expect(places.get('studio')!.y - places.get('lms')!.y).toBe(104);
    expect(store.getState().selection).toEqual(['network']);
    expect(store.getState().history.past.at(-1)?.label).toBe('Group 2 elements');
    store.getState().undo();
    expect(store.getState().history.design).toEqual(before);
  });

  it('leaves everything where it is when there is room', () => {
    const store = open('people');
    const before = corner(store, 'people');
    groupSelection(store, 'site');
    expect(corner(store, 'people')).toEqual(before);
  });
});

it('ungrouping takes the frame away and leaves what it held in its place', () => {
  const store = open('rack');
  const before = corner(store, 'worker');
  ungroup(store, 'rack');
  const stage = stageOf(store.getState());
  expect(stage.zones['rack']).toBeUndefined();
  expect(stage.components['worker']?.in).toBe('region');
  expect(corner(store, 'worker')).toEqual(before);
  expect(store.getState().selection).toEqual(['worker']);
});
