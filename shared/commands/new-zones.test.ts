import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { run, startHistory } from '../history/history.ts';
import { overlap } from '../layout/make-room.ts';
import { placesOf } from '../layout/places.ts';
import { addArbitrator } from './add-arbitrator.ts';
import { addBackup } from './add-backup.ts';
import { moveDecider } from './move-decider.ts';
import { separateTiers } from './separate-tiers.ts';
import { spreadUnits } from './spread-units.ts';
import type { Command } from './types.ts';
import { watchFromOutside } from './watch-from-outside.ts';

const TEMPLATES = 'assets/templates';
const designs = readdirSync(TEMPLATES)
  .filter((name) => name.endsWith('.corral'))
  .map((name) => {
    const parsed = parseDesign(readFileSync(`${TEMPLATES}/${name}`, 'utf8'));
    if (!parsed.ok) throw new Error(`${name} does not parse`);
    return parsed.value.design;
  });

/** Every command that may draw a zone, for everything that it can be asked of. */
function commands(design: Design, stage: Stage): Command[] {
  const { id } = stage;
  const components = Object.keys(stage.components);
  const zones = Object.keys(stage.zones);
  return [
    ...components.flatMap((one) =>
      [addArbitrator, addBackup, moveDecider, watchFromOutside].map((make) => make(design, id, one)),
    ),
    ...zones.flatMap((zone) => [separateTiers(design, id, zone), spreadUnits(design, id, components, zone)]),
  ];
}

/** Pairs of things in one zone that cover each other, and things that stick out of the zone around them. */
function flaws(design: Design, stageId: string): string[] {
  const stage = design.stages.find(({ id }) => id === stageId)!;
  const boxes = placesOf(stage, design.layout[stageId] ?? {});
  const places = [...boxes];
  const around = (id: string) => (stage.components[id] ?? stage.zones[id])?.in;
  return places.flatMap(([id, box], index) => {
    const frame = boxes.get(around(id) ?? '');
    const out = frame && (box.x + box.width > frame.width || box.y + box.height > frame.height);
    const covered = places
      .slice(index + 1)
      .filter(([other, there]) => around(other) === around(id) && overlap(box, there));
    return [...(out ? [`${id} sticks out`] : []), ...covered.map(([other]) => `${id} and ${other}`)];
  });
}

it('a zone that a command draws has a place, and neither covers anything nor sticks out', () => {
  let drawings = 0;
  for (const design of designs) {
    // The last stage of each has all that the others have.
    for (const stage of design.stages.slice(-1)) {
      const before = new Set(flaws(design, stage.id));
      for (const command of commands(design, stage)) {
        const after = run(startHistory(design), command).history.design;
        const { zones } = after.stages.find(({ id }) => id === stage.id)!;
        const drawn = Object.keys(zones).filter((id) => !(id in stage.zones));
        if (drawn.length === 0) continue;
        drawings += 1;
        const told = {
          label: command.label,
          without: drawn.filter((id) => after.layout[stage.id]?.[id] === undefined),
          flaws: flaws(after, stage.id).filter((flaw) => !before.has(flaw)),
        };
        expect(told).toEqual({ label: command.label, without: [], flaws: [] });
      }
    }
  }
  expect(drawings).toBeGreaterThan(10);
});
