import { append } from '../../base/append.ts';
import { compareText, uniqueSorted } from '../../base/sort.ts';
import { EU } from '../../design/schema/countries.ts';
import type { Design } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { DATA_CLASSES } from '../../design/schema/vocabulary.ts';
import { isPersonal } from './data-classes.ts';
import { bordersCrossed, type Crossing } from './data-path.ts';
import { areaOf, placeOf } from './places.ts';

/** One side of a border. */
export interface Side {
  /** `IE`, `CA-ON`, or `?`. */
  readonly label: string;
  /** Which of the laws of the stage is over it, counted from 0 in their order; undefined while its country is not known. */
  readonly law: number | undefined;
}

/** A border that personal data crosses, as it is drawn on the connection or on the component whose copy it is. */
export interface Border {
  readonly from: Side;
  readonly to: Side;
  /** `IE → US`. */
  readonly label: string;
  /** The country of one side is not known. */
  readonly unknown: boolean;
}

export function isInEu(area: string): boolean {
  return EU.includes(area.split('-', 1)[0] ?? '');
}

/** Under one law in the drawing: the members of the EU together, else a country, or a part of one. */
function lawOver(area: string): string {
  return isInEu(area) ? 'EU' : area;
}

/** Which of the laws of a stage is over an area, counted from 0. */
export function lawIndex(laws: readonly string[], area: string): number {
  return laws.indexOf(lawOver(area));
}

/** The laws over the zones of a stage and over whatever its data goes to, sorted. */
export function lawsOf(stage: Stage, crossings: readonly Crossing[]): string[] {
  const zones = Object.keys(stage.zones).map((id) => areaOf(placeOf(stage, id)));
  const areas = [...zones, ...crossings.flatMap(({ from, to }) => [from, to])];
  return uniqueSorted(areas.flatMap((area) => (area === undefined ? [] : lawOver(area))));
}

/** Every border that personal data crosses in a stage; where neither side is known nobody can tell that there is one. */
export function personalCrossings(design: Design, stageId: string): Crossing[] {
  return bordersCrossed(design, stageId, DATA_CLASSES.filter(isPersonal));
}

const known = new WeakMap<
  Stage,
  { readonly design: Design; readonly borders: ReadonlyMap<string, readonly Border[]> }
>();

const NO_BORDERS: ReadonlyMap<string, readonly Border[]> = new Map();

/** All borders on the elements of a stage. Worked out once for a design: people select, and let go, many times between two edits. */
export function bordersOf(design: Design, stage: Stage): ReadonlyMap<string, readonly Border[]> {
  const last = known.get(stage);
  if (last?.design === design) return last.borders;
  const crossings = personalCrossings(design, stage.id);
  const borders = crossings.length === 0 ? NO_BORDERS : bordersByElement(crossings, lawsOf(stage, crossings));
  known.set(stage, { design, borders });
  return borders;
}

/** Key of a connection or id of a component → the borders on it, in the order of their words. */
export function bordersByElement(crossings: readonly Crossing[], laws: readonly string[]): Map<string, Border[]> {
  const found = new Map<string, Border[]>();
  for (const { element, from, to } of crossings) append(found, element, borderOf(sideOf(from, laws), sideOf(to, laws)));
  for (const borders of found.values()) borders.sort((a, b) => compareText(a.label, b.label));
  return found;
}

function borderOf(from: Side, to: Side): Border {
  const unknown = from.law === undefined || to.law === undefined;
  return { from, to, unknown, label: `${from.label} → ${to.label}` };
}

function sideOf(area: string | undefined, laws: readonly string[]): Side {
  return area === undefined ? { label: '?', law: undefined } : { label: area, law: lawIndex(laws, area) };
}
