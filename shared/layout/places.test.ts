import { describe, expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import type { Stage } from '../design/schema/stage.ts';
import { absoluteCorner, placesOf } from './places.ts';
import { zoneAt } from './zone-at.ts';

function stageOf(zones: string, components: string): Stage {
  const parsed = parseDesign(
    `corral: 1\nstages:\n  - id: one\n    zones: { ${zones} }\n    components: { ${components} }\n`,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.design.stages[0]!;
}

describe('placesOf', () => {
  const stage = stageOf(
    'site: { kind: site }, rack: { kind: rack, in: site }',
    'lms: { type: lms, in: rack }, mysql: { type: mysql, in: rack }, nginx: { type: nginx, in: site }',
  );

  it('gives every element without a layout room of its own inside its zone', () => {
    const places = placesOf(stage);
    const [lms, mysql, rack] = [places.get('lms')!, places.get('mysql')!, places.get('rack')!];
    expect(lms.x + lms.width).toBeLessThan(mysql.x);
    expect(mysql.x + mysql.width).toBeLessThan(rack.width);
    expect(lms.y + lms.height).toBeLessThan(rack.height);
    const overlap = places.get('nginx')!;
    expect(overlap.x >= rack.x + rack.width || overlap.x + overlap.width <= rack.x).toBe(true);
  });

  it('takes the layout where there is one', () => {
    expect(placesOf(stage, { rack: [5, 50, 700, 300] }).get('rack')).toEqual({ x: 5, y: 50, width: 700, height: 300 });
  });
});

describe('zoneAt', () => {
  const stage = stageOf('site: { kind: site }, rack: { kind: rack, in: site }', 'lms: { type: lms, in: rack }');
  const places = placesOf(stage, { site: [100, 100, 500, 400], rack: [50, 50, 200, 200], lms: [10, 40] });

  it.each([
    ['the innermost zone', { x: 160, y: 160 }, 'rack'],
    ['the zone around it', { x: 120, y: 120 }, 'site'],
    ['no zone', { x: 20, y: 20 }, undefined],
  ])('finds %s', (_what, point, expected) => {
    expect(zoneAt(stage, places, point)).toBe(expected);
  });

  it('leaves out what is being dragged', () => {
    expect(zoneAt(stage, places, { x: 160, y: 160 }, new Set(['rack']))).toBe('site');
  });

  it('adds up the zones around an element', () => {
    expect(absoluteCorner(stage, places, 'lms')).toEqual({ x: 160, y: 190 });
  });
});
