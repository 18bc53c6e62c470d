import { expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { run, startHistory } from '../../shared/history/history.ts';
import { overlap } from '../../shared/layout/make-room.ts';
import { placesOf } from '../../shared/layout/places.ts';
import { moveInto } from './move-into.ts';

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
      redis: { type: redis, in: below }
layout:
  one: { site: [0, 0, 264, 424], full: [16, 40, 200, 120], lms: [16, 40], below: [16, 184, 200, 208], mysql: [16, 40], redis: [16, 128] }
`;

it('finds each element a spot of its own in the zone, which makes room', () => {
  const parsed = parseDesign(TEXT);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const { design } = parsed.value;
  const [before] = design.stages;
  const after = run(startHistory(design), moveInto(design, before!, ['mysql', 'redis'], 'full')).history.design;
  const [stage] = after.stages;
  const places = placesOf(stage!, after.layout['one']);
  const at = (id: string) => places.get(id)!;
  expect([stage!.components['mysql']?.in, stage!.components['redis']?.in]).toEqual(['full', 'full']);
  for (const [one, other] of [
    ['lms', 'mysql'],
    ['lms', 'redis'],
    ['mysql', 'redis'],
    ['full', 'below'],
  ] as const)
    expect(overlap(at(one), at(other)), `${one} and ${other}`).toBe(false);
  for (const id of ['mysql', 'redis']) expect(at(id).y + at(id).height).toBeLessThan(at('full').height);
  expect(at('below').y + at('below').height).toBeLessThan(at('site').height);
});
