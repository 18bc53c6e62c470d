import ElkBundle from 'elkjs';
import type { ELK } from 'elkjs/lib/elk-api.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { designSchema, type Design } from '../../shared/design/schema/design.ts';
import { overlap } from '../../shared/layout/make-room.ts';
import { absoluteCorner, placesOf, type Box } from '../../shared/layout/places.ts';
import { ZONE_HEADER } from '../../shared/layout/sizes.ts';
import { tidy } from '../../shared/layout/tidy.ts';
import { createEditorStore } from '../state/editor-store.ts';
import { elkEngine } from './elk-engine.ts';
import { placeAll } from './place-all.ts';
import { whatMoves } from './what-moves.ts';
import { runs } from '../../shared/base/runs.test-support.ts';

const elk = new (ElkBundle as unknown as new () => ELK)();
const engine = elkEngine(elk);
/** The engine takes some milliseconds for each: fewer than the usual hundred, unless more are asked for. */
/** Milliseconds that a hunt for more may take; the suite needs a few seconds. */
const HUNT = 600_000;
const RUNS = runs(30);

/** Zones nested at random, components in them or beside them, some with a place and some calls between them. */
const nested: fc.Arbitrary<Design> = fc
  .record({
    zones: fc.array(fc.nat(), { maxLength: 8 }),
    components: fc.array(fc.nat(), { minLength: 1, maxLength: 14 }),
    calls: fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 }),
    places: fc.array(fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 600 })), { maxLength: 22 }),
  })
  .map(({ zones, components, calls, places }) => {
    const zoneId = (at: number, below: number) => (at % (below + 1) === below ? {} : { in: `z${at % (below + 1)}` });
    const made = {
      id: 'one',
      zones: Object.fromEntries(zones.map((at, index) => [`z${index}`, { kind: 'network', ...zoneId(at, index) }])),
      components: Object.fromEntries(
        components.map((at, index) => [`c${index}`, { type: 'lms', ...zoneId(at, zones.length) }]),
      ),
      connections: [...new Set(calls.map(([a, b]) => `c${a % components.length} c${b % components.length}`))]
        .map((pair) => pair.split(' '))
        .flatMap(([from, to]) => (from === to ? [] : [{ from, to }])),
    };
    const ids = [...Object.keys(made.zones), ...Object.keys(made.components)];
    const layout = Object.fromEntries(places.flatMap((place, index) => (ids[index] ? [[ids[index], place]] : [])));
    return designSchema.parse({ corral: 1, stages: [made], layout: { one: layout } });
  });

async function tidied(design: Design, selection: readonly string[]) {
  const [stage] = design.stages as [Stage];
  const places = placesOf(stage, design.layout[stage.id]);
  const moving = whatMoves(stage, design.layout[stage.id], selection) ?? new Set<string>();
  const changed = await tidy({ stage, places, moves: (id) => moving.has(id), engine });
  const store = createEditorStore(design, { name: 'x.corral', text: '', revision: null }, '2026-11-23');
  if (changed.size > 0) store.getState().dispatch(placeAll(design, stage, changed, 'Tidy up'));
  const { history } = store.getState();
  return { store, stage, before: places, after: placesOf(stage, history.design.layout[stage.id]) };
}

/** Pairs of neighbours that cover each other, and what does not stand inside its zone. */
function flaws(stage: Stage, places: ReadonlyMap<string, Box>): string[] {
  const all = [...places];
  const zone = (id: string) => (stage.components[id] ?? stage.zones[id])?.in;
  const covered = all.flatMap(([a, x], index) =>
    all.slice(index + 1).flatMap(([b, y]) => (zone(a) === zone(b) && overlap(x, y) ? [`${a} on ${b}`] : [])),
  );
  const outside = all.flatMap(([id, box]) => {
    const frame = places.get(zone(id) ?? '');
    const fits =
      frame === undefined ||
      (box.x >= 0 && box.y >= ZONE_HEADER && right(box) <= frame.width && bottom(box) <= frame.height);
    return fits ? [] : [`${id} out of its zone`];
  });
  return [...covered, ...outside];
}

function isBeside(stage: Stage, id: string, other: string): boolean {
  const zone = (each: string) => (stage.components[each] ?? stage.zones[each])?.in;
  return id !== other && zone(id) === zone(other);
}

const right = ({ x, width }: Box) => x + width;
const bottom = ({ y, height }: Box) => y + height;

describe('tidying up', () => {
  it(
    'of everything leaves nothing on top of another and everything in its zone, as one step',
    async () => {
      await fc.assert(
        fc.asyncProperty(nested, async (design) => {
          const { store, stage, after } = await tidied(design, []);
          expect(flaws(stage, after)).toEqual([]);
          // Where all stands well already, there is nothing to undo.
          expect(store.getState().history.past.length).toBeLessThanOrEqual(1);
          store.getState().undo();
          expect(store.getState().history.design).toEqual(design);
        }),
        RUNS,
      );
    },
    HUNT,
  );

  it(
    'gives the same drawing when it is asked twice',
    async () => {
      await fc.assert(
        fc.asyncProperty(nested, async (design) => {
          const { store, after } = await tidied(design, []);
          const again = await tidied(store.getState().history.design, []);
          expect(again.after).toEqual(after);
        }),
        RUNS,
      );
    },
    HUNT,
  );

  it(
    'of a zone leaves what stands outside it alone, as far as it is not in the way',
    async () => {
      await fc.assert(
        fc.asyncProperty(nested, fc.nat(), async (design, pick) => {
          const arranged = (await tidied(design, [])).store.getState().history.design;
          const ids = [...Object.keys(design.stages[0]?.zones ?? {})];
          const [zone] = ids.slice(pick % Math.max(1, ids.length));
          fc.pre(zone !== undefined);
          const { stage, before, after } = await tidied(arranged, [zone as string]);
          // It was tidy already.
          expect(after).toEqual(before);
          expect(flaws(stage, after)).toEqual([]);
        }),
        RUNS,
      );
    },
    HUNT,
  );

  it(
    'of some neighbours in a zone puts them beside those that stay, which keep their places',
    async () => {
      await fc.assert(
        fc.asyncProperty(nested, fc.nat(), fc.nat(), async (design, pick, of) => {
          const arranged = (await tidied(design, [])).store.getState().history.design;
          const components = Object.entries(design.stages[0]?.components ?? {});
          const zone = components[of % components.length]?.[1].in;
          const within = components.filter(([, component]) => component.in === zone).map(([id]) => id);
          const chosen = within.filter((_, index) => (pick >> (index % 16)) % 2 === 1);
          fc.pre(chosen.length > 0);
          const { stage, before, after } = await tidied(arranged, chosen);
          expect(flaws(stage, after)).toEqual([]);
          const stay = within.filter((id) => !chosen.includes(id));
          expect(stay.map((id) => after.get(id))).toEqual(stay.map((id) => before.get(id)));
        }),
        RUNS,
      );
    },
    HUNT,
  );

  it(
    'leaves the corner of what was not asked for, unless something in its zone now stands there',
    async () => {
      await fc.assert(
        fc.asyncProperty(nested, fc.nat(), async (design, pick) => {
          const [drawn] = design.stages as [Stage];
          const ids = [...Object.keys(drawn.zones), ...Object.keys(drawn.components)];
          const chosen = ids.filter((_, index) => (pick >> (index % 16)) % 2 === 1);
          const moving = whatMoves(drawn, design.layout[drawn.id], chosen);
          fc.pre(chosen.length > 0 && moving !== undefined);
          const { stage, before, after } = await tidied(design, chosen);
          const wayMade = [...before].filter(([id, { x, y }]) => {
            const now = after.get(id);
            return moving?.has(id) === false && (now?.x !== x || now.y !== y);
          });
          const needless = wayMade.filter(([id, { x, y }]) => {
            const there = { ...(after.get(id) as Box), x, y };
            return ![...after].some(([other, box]) => isBeside(stage, id, other) && overlap(box, there));
          });
          expect(needless.map(([id]) => id)).toEqual([]);
        }),
        RUNS,
      );
    },
    HUNT,
  );

  it(
    'leaves pinned components where they are, however the rest lies about, and covers none of them',
    async () => {
      await fc.assert(
        fc.asyncProperty(nested, fc.array(fc.nat(400), { minLength: 14, maxLength: 14 }), async (design, numbers) => {
          const arranged = (await tidied(design, [])).store.getState().history.design;
          const pinned = Object.keys(design.stages[0]?.components ?? {}).filter(
            (_, at) => (numbers[at] ?? 0) % 3 === 0,
          );
          const jumbled = jumble(arranged, pinned, numbers);
          const { stage, before, after } = await tidied(jumbled, []);
          expect(pinned.map((id) => after.get(id))).toEqual(pinned.map((id) => before.get(id)));
          expect(flaws(stage, after)).toEqual([]);
        }),
        RUNS,
      );
    },
    HUNT,
  );
});

/** The design with some components pinned where they are, and the others thrown about. */
function jumble(design: Design, pinned: readonly string[], numbers: readonly number[]): Design {
  const [stage] = design.stages as [Stage];
  const places = placesOf(stage, design.layout[stage.id]);
  const layout = Object.keys(stage.components).map((id, at) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    const somewhere = [numbers[at] ?? 0, numbers[(at * 5 + 3) % numbers.length] ?? 0] as const;
    return [id, pinned.includes(id) ? ([x, y, 'pinned'] as const) : somewhere] as const;
  });
  return designSchema.parse({
    ...design,
    layout: { [stage.id]: { ...design.layout[stage.id], ...Object.fromEntries(layout) } },
  });
}

it('puts callers left of what they call, across zones', async () => {
  const parsed = parseDesign(
    'corral: 1\nstages:\n  - id: one\n    zones: { a: { kind: network }, b: { kind: network } }\n' +
      '    components: { mysql: { type: mysql, in: a }, lms: { type: lms, in: b } }\n' +
      '    connections: [ { from: lms, to: mysql } ]\n',
  );
  if (!parsed.ok) throw new Error('the test design is wrong');
  const { after } = await tidied(parsed.value.design, []);
  expect(right(after.get('b') as Box)).toBeLessThan((after.get('a') as Box).x);
});

it('leaves what is pinned where it is, whatever is asked for', async () => {
  const parsed = parseDesign(
    'corral: 1\nstages:\n  - id: one\n    zones: { a: { kind: network } }\n' +
      '    components: { mysql: { type: mysql, in: a }, lms: { type: lms, in: a }, studio: { type: studio, in: a } }\n' +
      'layout: { one: { a: [0, 0, 900, 500], mysql: [300, 200, pinned], lms: [310, 210], studio: [320, 220] } }\n',
  );
  if (!parsed.ok) throw new Error('the test design is wrong');
  const { stage, before, after } = await tidied(parsed.value.design, []);
  expect(after.get('mysql')).toEqual(before.get('mysql'));
  expect(after.get('lms')).not.toEqual(before.get('lms'));
  expect(flaws(stage, after)).toEqual([]);
  expect(whatMoves(stage, parsed.value.design.layout['one'], ['mysql'])).toBeUndefined();
});

it('leaves what is pinned where it is on the canvas, and the zones around it with it', async () => {
  const parsed = parseDesign(
    'corral: 1\nstages:\n  - id: one\n    zones: { a: { kind: network }, b: { kind: network } }\n' +
      '    components: { mysql: { type: mysql, in: a }, lms: { type: lms, in: b } }\n' +
      '    connections: [ { from: lms, to: mysql } ]\n' +
      'layout: { one: { a: [0, 400, 240, 160], mysql: [16, 40, pinned], b: [90, 800, 240, 160], lms: [16, 40] } }\n',
  );
  if (!parsed.ok) throw new Error('the test design is wrong');
  const { stage, before, after } = await tidied(parsed.value.design, []);
  expect(absoluteCorner(stage, after, 'mysql')).toEqual(absoluteCorner(stage, before, 'mysql'));
  expect(flaws(stage, after)).toEqual([]);
});

it('makes a zone as wide as its header asks for', async () => {
  const parsed = parseDesign(
    'corral: 1\nstages:\n  - id: one\n    zones: { a: { kind: network } }\n    components: { lms: { type: lms, in: a } }\n',
  );
  if (!parsed.ok) throw new Error('the test design is wrong');
  const [stage] = parsed.value.design.stages as [Stage];
  const laidOut = await tidy({ stage, places: placesOf(stage), moves: () => true, engine, headerOf: () => 301 });
  expect(laidOut.get('a')?.width).toBe(304);
});

it('brings what stood over the header of its zone down, beside what is pinned there', async () => {
  const parsed = parseDesign(
    'corral: 1\nstages:\n  - id: one\n    zones: { a: { kind: network } }\n' +
      '    components: { mysql: { type: mysql, in: a }, lms: { type: lms, in: a } }\n' +
      'layout: { one: { a: [0, 0, 900, 500], mysql: [300, 200, pinned], lms: [0, 0] } }\n',
  );
  if (!parsed.ok) throw new Error('the test design is wrong');
  const { stage, after } = await tidied(parsed.value.design, []);
  expect(flaws(stage, after)).toEqual([]);
});
