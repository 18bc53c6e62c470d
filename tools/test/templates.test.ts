import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { elementTitle } from '../../shared/catalog/element-title.ts';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { formatDesign } from '../../shared/design/serialize.ts';
import { TEMPLATE_ORDER } from '../../renderer/start/templates.ts';

const FOLDER = 'assets/templates';
const CARD = { width: 168, height: 64 };
const TITLE_BAR = 28;
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.corral'));

interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function open(name: string): Design {
  const parsed = parseDesign(readFileSync(`${FOLDER}/${name}`, 'utf8'));
  expect(parsed.ok ? parsed.value.warnings : parsed.error).toEqual([]);
  if (!parsed.ok) throw new Error(`${name} does not parse`);
  return parsed.value.design;
}

function boxes(design: Design, stage: Stage): Map<string | undefined, Box[]> {
  const inside = new Map<string | undefined, Box[]>();
  const elements = { ...stage.zones, ...stage.components };
  for (const [id, { in: parent }] of Object.entries(elements)) {
    const place = design.layout[stage.id]?.[id];
    expect(place, `${stage.id}: ${id} has a place`).toBeDefined();
    const [x = 0, y = 0, width = CARD.width, height = CARD.height] = place ?? [];
    inside.set(parent, [...(inside.get(parent) ?? []), { id, x, y, width, height }]);
  }
  return inside;
}

/** Icon, gap and padding beside the words of a card; icon, padding, mark and count beside those of a zone. */
const CARD_ROOM = 64;
const ZONE_ROOM = 60;
const MACHINES_ROOM = 90;
/** Width of a bold letter at 13 pixels, on average, in pixels. */
const LETTER = 7.4;

function textWidth(text: string): number {
  return text.length * LETTER;
}

/** How many lines the words of a text take; a word that is wider than a line counts as many. */
function linesOf(text: string, width: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/(?<=[ -])/)) {
    const wide = textWidth(word.trimEnd());
    if (wide > width) return Number.POSITIVE_INFINITY;
    if (used + wide > width) [lines, used] = [lines + 1, 0];
    used += textWidth(word);
  }
  return lines;
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

it('come in the order of the talk', () => {
  expect(names.map((name) => name.replace('.corral', '')).sort()).toEqual([...TEMPLATE_ORDER].sort());
});

describe.each(names)('template %s', (name) => {
  const design = open(name);

  it('is in canonical form', () => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    expect(formatDesign(text)).toEqual({ ok: true, value: text });
  });

  it.each(design.stages.map((stage) => [stage.id, stage] as const))(
    '%s is drawn without overlap, inside its zones',
    (_id, stage) => {
      const inside = boxes(design, stage);
      for (const [parent, siblings] of inside) {
        const clashes = siblings.flatMap((a, index) =>
          siblings
            .slice(index + 1)
            .filter((b) => overlap(a, b))
            .map((b) => `${a.id} × ${b.id}`),
        );
        expect(clashes).toEqual([]);
        const frame = [...inside.values()].flat().find(({ id }) => id === parent);
        if (frame === undefined) continue;
        const outside = siblings.filter(
          ({ x, y, width, height }) => x < 0 || y < TITLE_BAR || x + width > frame.width || y + height > frame.height,
        );
        expect(outside.map(({ id }) => `${id} in ${frame.id}`)).toEqual([]);
      }
    },
  );

  it.each(design.stages.map((stage) => [stage.id, stage] as const))('%s has room for every label', (_id, stage) => {
    for (const [id, component] of Object.entries(stage.components)) {
      const lines = linesOf(elementTitle(stage, id), CARD.width - CARD_ROOM);
      expect(lines, `${id}: ${component.name ?? component.type}`).toBeLessThanOrEqual(2);
    }
    for (const [id, zone] of Object.entries(stage.zones)) {
      const width = design.layout[stage.id]?.[id]?.[2] ?? 0;
      const beside = zone.kind === 'machines' ? MACHINES_ROOM : ZONE_ROOM;
      expect(textWidth(elementTitle(stage, id)), id).toBeLessThanOrEqual(width - beside);
    }
  });

  it.each(design.stages.map((stage) => [stage.id, stage] as const))('%s says what it teaches', (_id, stage) => {
    expect(stage.notes?.length ?? 0).toBeGreaterThan(80);
    expect(Object.keys(stage.entryPoints).length).toBeGreaterThan(0);
  });
});
