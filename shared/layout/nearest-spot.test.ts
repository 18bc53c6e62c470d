import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { placesOf } from './places.ts';
import { nearestSpot } from './nearest-spot.ts';
import { CARD } from './sizes.ts';

const parsed = parseDesign(`corral: 1
stages:
  - id: one
    zones: { rack: { kind: rack }, row: { kind: rack } }
    components:
      lms: { type: lms, in: rack }
      mysql: { type: mysql, in: rack }
      studio: { type: studio, in: row }
layout:
  one: { rack: [0, 0, 848, 400], lms: [208, 168], mysql: [448, 168], row: [0, 500, 608, 120], studio: [216, 40] }
`);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const { design } = parsed.value;
const stage = design.stages[0]!;
const places = placesOf(stage, design.layout['one']);
const spotIn =
  (zone: string | undefined) =>
  (x: number, y: number, ...side: readonly Parameters<typeof nearestSpot>[5][]) =>
    nearestSpot(stage, places, zone, CARD, { x, y }, side[0]);
const [inRack, inRow, anywhere] = [spotIn('rack'), spotIn('row'), spotIn(undefined)];

describe('the nearest spot', () => {
  it('is the one that is wanted, when it is free', () => {
    expect(inRack(208, 272)).toEqual({ x: 208, y: 272 });
    expect(anywhere(-5000, 40)).toEqual({ x: -5000, y: 40 });
  });

  it('is beside what covers the wanted one', () => {
    expect(inRack(208, 144)).toEqual({ x: 208, y: 72 });
    expect(inRack(448, 192)).toEqual({ x: 448, y: 264 });
  });

  it('is on the asked side when there is one, else on another', () => {
    expect(inRow(208, 40, [1, 0])).toEqual({ x: 424, y: 40 });
    expect(inRow(216, 40, [-1, 0])).toEqual({ x: 24, y: 40 });
    expect(inRow(424, 40, [0, 1])).toEqual({ x: 424, y: 40 });
  });

  it('is beyond the frame on the asked side when it has no room there, on the right and below', () => {
    expect(inRow(488, 40, [1, 0])).toEqual({ x: 488, y: 40 });
    expect(inRow(216, 136, [0, 1])).toEqual({ x: 216, y: 136 });
  });

  it('is below what is on the asked side already, rather than further away', () => {
    expect(inRow(192, 40, [1, 0])).toEqual({ x: 408, y: 40 });
    const beside = new Map([...places, ['mysql', { x: 640, y: 40, ...CARD }] as const]);
    const moved = { ...stage, components: { ...stage.components, mysql: { type: 'mysql', in: 'row' } } };
    expect(nearestSpot(moved, beside, 'row', CARD, { x: 640, y: 40 }, [1, 0])).toEqual({ x: 640, y: 136 });
  });

  it('is inside the frame', () => {
    expect(inRack(2000, -50)).toEqual({ x: 664, y: 40 });
  });
});
