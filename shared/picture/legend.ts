import type { OnLoss } from '../design/schema/vocabulary.ts';
import { DIFFERENCE_SIGNS, pill } from './difference-shapes.ts';
import { lineSample } from './line-shapes.ts';
import { markShapes } from './mark-shapes.ts';
import type { Scene } from './scene.ts';
import { textWidth } from './text-width.ts';
import type { Shape } from './types.ts';

const SIZE = 12;
export const LEGEND_LINE = 24;

interface Entry {
  readonly words: string;
  readonly room: number;
  draw(x: number, y: number): readonly Shape[];
}

const LOSSES: readonly (readonly [readonly OnLoss[], string])[] = [
  [['down'], 'its loss stops the caller'],
  [['degraded'], 'its loss degrades the caller'],
  [['none', 'startup', 'control'], 'its loss is not felt at once'],
];

/** What the signs on this picture mean: only those that are on it. In lines of at most `width`. */
export function legendShapes(
  scene: Scene,
  left: number,
  top: number,
  width: number,
): { shapes: Shape[]; height: number } {
  let [x, y] = [left, top + LEGEND_LINE / 2];
  const shapes: Shape[] = [];
  const entries = [
    ...lineEntries(scene),
    ...markEntries(scene),
    ...standingEntries(scene),
    ...differenceEntries(scene),
  ];
  for (const { words: english, room, draw } of entries) {
    const words = scene.say(english);
    const needed = room + 8 + textWidth(words, SIZE) + 24;
    if (x > left && x + needed > left + width) [x, y] = [left, y + LEGEND_LINE];
    const text = { kind: 'text', x: x + room + 8, y: y + 4.2, text: words, size: SIZE, bold: false } as const;
    shapes.push(...draw(x, y), { ...text, colour: scene.colours.textSecondary });
    x += needed;
  }
  return { shapes, height: entries.length === 0 ? 0 : y + LEGEND_LINE / 2 - top };
}

function lineEntries({ stage, colours }: Scene): Entry[] {
  const drawn = new Set(stage.connections.map(({ onLoss }) => onLoss ?? 'down'));
  const shown = LOSSES.flatMap(([kinds, words]) => {
    const kind = kinds.find((each) => drawn.has(each));
    return kind === undefined ? [] : [{ kind, words }];
  });
  return shown.map(({ kind, words }) => ({ words, room: 28, draw: (x, y) => [lineSample(kind, x, y, colours)] }));
}

function markEntries({ marks, colours }: Scene): Entry[] {
  const all = [...marks.values()];
  const shown = [
    { open: 'gap' as const, words: 'problem' },
    { open: 'needs-answer' as const, words: 'open question' },
  ];
  return shown.flatMap(({ open, words }) => {
    const mark = all.find((each) => each.open === open);
    return mark === undefined
      ? []
      : [{ words, room: 18, draw: (x: number, y: number) => markShapes(mark, x + 9, y, colours) }];
  });
}

function standingEntries({ failure, colours: { canvas } }: Scene): Entry[] {
  const seen = new Set(failure?.conditions.values());
  const swatch = (paint: object) => (x: number, y: number) => [
    { kind: 'box' as const, x, y: y - 8, width: 22, height: 16, radius: 4, ...paint },
  ];
  const all = [
    { state: 'failed', draw: swatch({ fill: canvas.stopped, stroke: canvas.failed, strokeWidth: 2.5 }) },
    { state: 'down', draw: swatch({ fill: canvas.stopped }) },
    { state: 'degraded', draw: swatch({ fill: canvas.node, stroke: canvas.degraded, strokeWidth: 2, dash: [4, 3] }) },
  ] as const;
  return all.filter(({ state }) => seen.has(state)).map(({ state, draw }) => ({ words: state, room: 22, draw }));
}

function differenceEntries({ difference, colours }: Scene): Entry[] {
  const seen = new Set(difference.values());
  return (['added', 'removed', 'changed'] as const)
    .filter((each) => seen.has(each))
    .map((each) => ({ words: each, room: 18, draw: (x, y) => pill(DIFFERENCE_SIGNS[each], x, y, colours) }));
}
