import { expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { drawingFlaws, type DrawingFlaws } from './drawing-flaws.ts';

/** Two calls between four services that stand where they are told. */
function flawsOf(places: Readonly<Record<'a' | 'b' | 'c' | 'd', readonly [number, number]>>): DrawingFlaws {
  const parsed = parseDesign(`corral: 1
stages:
  - id: s
    components: { a: { type: lms }, b: { type: mysql }, c: { type: studio }, d: { type: mongodb } }
    connections: [{ from: a, to: b }, { from: c, to: d }]
layout: { s: ${JSON.stringify(places)} }
`);
  if (!parsed.ok) throw new Error('the design does not parse');
  const { design } = parsed.value;
  const [stage] = design.stages;
  if (stage === undefined) throw new Error('the design has no stage');
  return drawingFlaws(design, stage);
}

it('counts the place at which two lines cross, also where both are a whole number of steps long', () => {
  expect(flawsOf({ a: [0, 0], b: [704, 0], c: [100, -200], d: [404, 200] })).toMatchObject({
    crossings: 1,
    onEachOther: [],
  });
});

it('names lines that lie on each other', () => {
  expect(flawsOf({ a: [0, 0], b: [400, 200], c: [0, 200], d: [400, 0] }).onEachOther).toEqual(['a → b | c → d']);
});

it('finds nothing where lines go past each other', () => {
  expect(flawsOf({ a: [0, 0], b: [400, 0], c: [0, 200], d: [400, 200] })).toEqual({
    throughCards: [],
    throughNames: [],
    cutOff: [],
    onEachOther: [],
    crossings: 0,
  });
});
