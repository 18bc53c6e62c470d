import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { run, startHistory } from '../history/history.ts';
import { overlap } from '../layout/make-room.ts';
import { placesOf } from '../layout/places.ts';
import { packStage } from './pack-stage.ts';

it('gives the shared machines and what runs on them a place in their zone that nothing else has', () => {
  const parsed = parseDesign(readFileSync('assets/templates/bare-minimum.corral', 'utf8'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { history } = run(startHistory(parsed.value.design), packStage(parsed.value.design, 'highly-available'));
  const stage = history.design.stages.find(({ id }) => id === 'highly-available-smaller')!;
  const layout = history.design.layout[stage.id]!;
  const added = Object.keys(stage.zones).filter((id) => id.startsWith('shared-machines'));
  expect(added.length).toBeGreaterThan(0);
  const inside = Object.keys(stage.components).filter((id) => added.includes(stage.components[id]?.in ?? ''));
  for (const id of [...added, ...inside]) expect(layout[id], id).toBeDefined();

  const places = placesOf(stage, layout);
  const parent = (id: string) => (stage.components[id] ?? stage.zones[id])?.in;
  for (const [id, box] of places) {
    const frame = places.get(parent(id) ?? '');
    if (frame !== undefined) {
      expect(box.x + box.width, id).toBeLessThanOrEqual(frame.width);
      expect(box.y + box.height, id).toBeLessThanOrEqual(frame.height);
    }
    const beside = [...places].filter(([other]) => other !== id && parent(other) === parent(id));
    expect(beside.filter(([, other]) => overlap(box, other)).map(([other]) => `${id} ${other}`)).toEqual([]);
  }
});
