import type { Box } from '../layout/places.ts';
import { cardFacts, type CardFacts } from './card-facts.ts';
import { ICON_PATHS } from './data/icon-paths.ts';
import { markShapes } from './mark-shapes.ts';
import { standingWords, wordsOf, type Scene } from './scene.ts';
import { fitted, wrapped } from './text-width.ts';
import type { BoxShape, GroupShape, Shape } from './types.ts';

const ICON = { x: 14, size: 26 };
const WORDS = { x: 50, room: 106 };
const LABEL = { size: 13, line: 16.25 };
const SECOND = { size: 11.5, line: 15 };

/** One component, as its card on the canvas. */
export function cardShapes(id: string, box: Box, scene: Scene): GroupShape {
  const facts = saidFacts(id, scene);
  const mark = scene.marks.get(id);
  const standing = scene.say(standingWords(scene, id));
  const look = lookOf(id, scene);
  const shapes: Shape[] = [
    { ...look.frame, kind: 'box', ...box, radius: 8 },
    ...icon(facts.icon, box, look.icon),
    ...words(facts, standing, box, look),
  ];
  if (mark !== undefined) shapes.push(...markShapes(mark, box.x + box.width - 1, box.y + 1, scene.colours));
  const type = facts.label === facts.typeTitle ? '' : facts.typeTitle;
  return {
    kind: 'group',
    element: id,
    words: wordsOf([facts.label, type, facts.units, scene.say(mark?.text ?? ''), standing]),
    shapes,
  };
}

/** A name that somebody gave stays, and so does an id. */
function saidFacts(id: string, { stage, analysis, say }: Scene): SaidFacts {
  const facts = cardFacts(stage, analysis, id);
  const named = stage.components[id]?.name !== undefined || facts.label === id;
  const label = named ? facts.label : say(facts.label);
  return {
    ...facts,
    label,
    typeTitle: say(facts.typeTitle),
    units: say(facts.units),
    managed: facts.managed ? say('managed') : '',
  };
}

interface SaidFacts extends Omit<CardFacts, 'managed'> {
  /** The word for it; nothing of one that is not. */
  readonly managed: string;
}

interface Look {
  readonly frame: Pick<BoxShape, 'fill' | 'stroke' | 'strokeWidth' | 'dash'>;
  readonly icon: string;
  readonly label: string;
  readonly second: string;
  readonly struck: boolean;
}

/** Dark is stopped, dashed is degraded, a ghost is an outline; words and a line through the name say the same. */
function lookOf(id: string, { failure, colours, difference }: Scene): Look {
  const { canvas, text, textSecondary, primary } = colours;
  const condition = failure?.conditions.get(id) ?? 'up';
  if (condition === 'failed' || condition === 'down') {
    const border = condition === 'failed' ? { stroke: canvas.failed, strokeWidth: 3 } : { stroke: canvas.stopped };
    const words = { icon: canvas.stoppedText, label: canvas.stoppedText, second: canvas.stoppedText };
    return { frame: { fill: canvas.stopped, ...border }, ...words, struck: true };
  }
  if (difference.get(id) === 'removed') {
    const words = { icon: textSecondary, label: textSecondary, second: textSecondary };
    return { frame: {}, ...words, struck: true };
  }
  const border = { stroke: canvas.degraded, strokeWidth: 2, dash: [5, 4] };
  const frame = { fill: canvas.node, ...(condition === 'degraded' ? border : { stroke: canvas.nodeBorder }) };
  return { frame, icon: primary, label: text, second: textSecondary, struck: false };
}

function icon(name: string, { x, y, height }: Box, colour: string): Shape[] {
  const d = ICON_PATHS[name] ?? ICON_PATHS['component'] ?? '';
  const at = { x: x + ICON.x, y: y + (height - ICON.size) / 2, scale: ICON.size / 24 };
  return [{ kind: 'path', d, at, stroke: colour, strokeWidth: 1.6 }];
}

function words(facts: SaidFacts, standing: string, box: Box, look: Look): Shape[] {
  const label = wrapped(facts.label, LABEL.size, WORDS.room, 2);
  const second = fitted(secondLine(facts, standing), SECOND.size, WORDS.room);
  const height = label.length * LABEL.line + (second === '' ? 0 : SECOND.line);
  const top = box.y + (box.height - height) / 2;
  const x = box.x + WORDS.x;
  const shapes = label.map((text, index): Shape => {
    const y = top + index * LABEL.line + 12.4;
    return { kind: 'text', x, y, text, size: LABEL.size, bold: true, colour: look.label, struck: look.struck };
  });
  if (second === '') return shapes;
  const y = top + label.length * LABEL.line + 11;
  const bold = standing !== '';
  return [...shapes, { kind: 'text', x, y, text: second, size: SECOND.size, bold, colour: look.second }];
}

function secondLine({ label, typeTitle, units, managed }: SaidFacts, standing: string): string {
  if (standing !== '') return standing;
  const titled = label !== typeTitle && units === '' ? typeTitle : '';
  const rest = [titled, managed].filter((part) => part !== '').join(' · ');
  return [units, rest].filter((part) => part !== '').join('  ');
}
