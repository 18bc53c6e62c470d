import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap } from '../make-room.ts';
import type { Box } from '../places.ts';
import { BoxIndex, type Point } from './box-index.ts';
import { hits } from './route.ts';
import { routeLines, type Line } from './route-lines.ts';

const CARD = { width: 168, height: 64 };
const NAME = { width: 120, height: 26 };

const place = fc.tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 500 }));
const drawn = fc.record({
  places: fc.array(place, { minLength: 2, maxLength: 16 }),
  titles: fc.array(place, { maxLength: 4 }),
  calls: fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 12 }),
});

type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** Cards that do not cover each other, some names in the way, and lines between some of the cards. */
function make({ places, titles, calls }: Drawn) {
  const boxes = new Map<string, Box>();
  places.forEach(([x, y], index) => {
    const box = { x, y, ...CARD };
    if (![...boxes.values()].some((other) => overlap(box, other))) boxes.set(`c${index}`, box);
  });
  const names = new Map(titles.map(([x, y], index): [string, Box] => [`z${index}`, { x, y, ...NAME }]));
  const ids = [...boxes.keys()];
  const lines = calls.flatMap(([a, b], index): Line[] => {
    const [from, to] = [ids[a % ids.length], ids[b % ids.length]];
    return from === undefined || to === undefined || from === to ? [] : [{ key: `l${index}`, from, to }];
  });
  return { ground: { boxes, names }, lines };
}

/** Whether a way exists at all, by flooding the ground between the boxes along and between all of their edges. */
function wayExists(start: Point, end: Point, boxes: readonly Box[]): boolean {
  const span = (values: number[]) => {
    const edges = [...new Set([...values, ...values.map((v) => v - 1), ...values.map((v) => v + 1)])];
    return edges.sort((a, b) => a - b);
  };
  const xs = span([start.x, end.x, ...boxes.flatMap(({ x, width }) => [x, x + width])]);
  const ys = span([start.y, end.y, ...boxes.flatMap(({ y, height }) => [y, y + height])]);
  const index = new BoxIndex(boxes);
  const seen = new Set<string>();
  const open = [[xs.indexOf(start.x), ys.indexOf(start.y)] as const];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const [column, row] = at;
    if (seen.has(`${column} ${row}`)) continue;
    seen.add(`${column} ${row}`);
    for (const [dx, dy] of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const [a, b] = [
        { x: xs[column] as number, y: ys[row] as number },
        { x: xs[column + dx] as number, y: ys[row + dy] as number },
      ];
      if (b.x !== undefined && b.y !== undefined && index.hitBy(a, b).length === 0) open.push([column + dx, row + dy]);
    }
  }
  return seen.has(`${xs.indexOf(end.x)} ${ys.indexOf(end.y)}`);
}

function withMoved(boxes: ReadonlyMap<string, Box>, id: string | undefined, x: number, y: number): Map<string, Box> {
  return new Map([...boxes].map(([each, box]) => [each, each === id ? { ...box, x, y } : box]));
}

describe('lines between cards', () => {
  it('go through no card, and no name, unless there is no way, are level or upright, and join the right ends', () => {
    fc.assert(
      fc.property(drawn, (made) => {
        const { ground, lines } = make(made);
        const cards = [...ground.boxes.values()];
        const all = [...cards, ...ground.names.values()];
        const { points } = routeLines(lines, ground);
        for (const { key, from, to } of lines) {
          const line = points.get(key) ?? [];
          const [a, b] = [ground.boxes.get(from) as Box, ground.boxes.get(to) as Box];
          const [start, end] = [
            { x: a.x + a.width, y: a.y + a.height / 2 },
            { x: b.x, y: b.y + b.height / 2 },
          ];
          expect([line[0], line.at(-1)]).toEqual([start, end]);
          line.slice(1).forEach(({ x, y }, at) => expect(x === line[at]?.x || y === line[at]?.y).toBe(true));
          for (const boxes of [cards, all]) {
            if (hits(line, new BoxIndex(boxes)).length > 0) expect(wayExists(start, end, boxes)).toBe(false);
          }
        }
      }),
    );
  });

  it('are the same when they are found from those before a move', () => {
    fc.assert(
      fc.property(drawn, fc.nat(), place, (made, pick, [x, y]) => {
        const { ground, lines } = make(made);
        const before = routeLines(lines, ground);
        const id = [...ground.boxes.keys(), ...ground.names.keys()][pick % (ground.boxes.size + ground.names.size)];
        const moved = { boxes: withMoved(ground.boxes, id, x, y), names: withMoved(ground.names, id, x, y) };
        expect(routeLines(lines, moved, before).points).toEqual(routeLines(lines, moved).points);
      }),
    );
  });
});
