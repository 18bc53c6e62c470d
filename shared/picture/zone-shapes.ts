import { elementTitle } from '../catalog/element-title.ts';
import type { Zone } from '../design/schema/zone.ts';
import type { Box } from '../layout/places.ts';
import { ICON_PATHS } from './data/icon-paths.ts';
import { MARK_RADIUS, markShapes } from './mark-shapes.ts';
import { headerMark } from './marks.ts';
import { foldedWords, standingWords, wordsOf, type Scene } from './scene.ts';
import { fitted, textWidth } from './text-width.ts';
import type { BoxShape, GroupShape, Shape } from './types.ts';
import { COUNT, countOf, EDGE, HEADER, LABEL, taken } from './zone-header.ts';

/** One zone: its frame, and the header that says what it is. */
export function zoneShapes(id: string, box: Box, scene: Scene): GroupShape {
  const { stage, marks, inside, colours } = scene;
  const zone = stage.zones[id];
  if (zone === undefined) throw new Error(`no zone ${id}`);
  const label = elementTitle(stage, id);
  const found = marks.get(id);
  const mark = headerMark(found, inside.get(id));
  const standing = standingWords(scene, id);
  const isGhost = scene.difference.get(id) === 'removed';
  const shapes: Shape[] = [
    { kind: 'box', ...box, radius: 8, ...(isGhost ? {} : frameOf(zone, standing, scene)) },
    iconOf(zone, box, colours.textSecondary),
    ...header(zone, label, standing, box, scene),
    ...folded(id, box, scene),
  ];
  const right = { x: box.x + box.width - EDGE - MARK_RADIUS, y: box.y + HEADER / 2 };
  if (mark !== undefined) shapes.push(...markShapes(mark, right.x, right.y, colours));
  const hosts = zone.kind === 'machines' ? `${zone.count ?? 1} hosts` : '';
  const { say } = scene;
  const facts = [zone.kind.replaceAll('-', ' '), hosts, found?.text ?? '', standing].map(say);
  const words = wordsOf([label, ...facts.slice(0, 2), foldedWords(scene, id), ...facts.slice(2)]);
  return { kind: 'group', element: id, words, shapes };
}

/** In a collapsed zone: how much is in it. */
function folded(id: string, box: Box, scene: Scene): Shape[] {
  const text = foldedWords(scene, id);
  if (text === '') return [];
  const { textSecondary: colour, canvas } = scene.colours;
  const inner = { x: box.x + 3, y: box.y + 3, width: box.width - 6, height: box.height - 6, radius: 6 };
  return [
    { kind: 'box', ...inner, stroke: canvas.zoneBorder },
    { kind: 'text', x: box.x + 12, y: box.y + HEADER + 18, text, size: 12, bold: false, colour },
  ];
}

function frameOf({ kind }: Zone, standing: string, { colours }: Scene): Partial<BoxShape> {
  const { canvas, paper } = colours;
  if (standing === 'failed') return { fill: canvas.zone, stroke: canvas.failed, strokeWidth: 3 };
  if (kind === 'machines') return { fill: paper, stroke: canvas.zoneBorder, strokeWidth: 1.5 };
  const dashed = kind === 'availability-zone' || kind === 'network';
  return { fill: canvas.zone, stroke: canvas.zoneBorder, ...(dashed ? { dash: [4, 3] } : {}) };
}

function iconOf({ kind }: Zone, { x, y }: Box, colour: string): Shape {
  const at = { x: x + EDGE, y: y + (HEADER - 18) / 2, scale: 18 / 24 };
  return { kind: 'path', d: ICON_PATHS[`zone-${kind}`] ?? '', at, stroke: colour, strokeWidth: 1.6 };
}

function header(zone: Zone, name: string, standing: string, box: Box, { colours, say }: Scene): Shape[] {
  const said = say(standing);
  const y = box.y + HEADER / 2 + 4.5;
  const count = countOf(zone);
  const room = box.width - LABEL.x - 2 * MARK_RADIUS - 20 - taken(count) - taken(said);
  const label = fitted(name, LABEL.size, room);
  const text = { kind: 'text', y, bold: true } as const;
  let x = box.x + LABEL.x;
  const shapes: Shape[] = [
    { ...text, x, text: label, size: LABEL.size, colour: colours.text, struck: standing === 'failed' },
  ];
  x += textWidth(label, LABEL.size) + 6;
  if (count !== '') {
    const width = textWidth(count, COUNT.size) + 12;
    const pill = { x, y: box.y + (HEADER - COUNT.height) / 2, width, height: COUNT.height, radius: COUNT.height / 2 };
    shapes.push({ kind: 'box', ...pill, stroke: colours.canvas.zoneBorder });
    shapes.push({ ...text, x: x + width / 2, text: count, size: COUNT.size, anchor: 'middle', colour: colours.text });
    x += width + 6;
  }
  if (said !== '') shapes.push({ ...text, x, text: said, size: 11.5, colour: colours.canvas.failed });
  return shapes;
}
