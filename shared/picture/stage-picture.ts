import { analyzeStage } from '../analysis/analyze-stage.ts';
import { failElements } from '../analysis/fail-elements.ts';
import { elementOf } from '../analysis/failure/failing.ts';
import { failureView } from '../analysis/failure/failure-view.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import type { Difference } from '../design/stage-difference.ts';
import { sortedEntries } from '../design/sorted-entries.ts';
import { zonesAround } from '../design/zones-around.ts';
import { countInside, foldedLines, shownAs } from '../layout/fold.ts';
import { stageLines } from '../layout/lines/stage-lines.ts';
import { zonesOuterFirst } from '../layout/zones-outer-first.ts';
import { arrange } from './arrange.ts';
import { cardShapes } from './card-shapes.ts';
import { compared } from './difference-shapes.ts';
import { drawnStage, type StageOf } from './drawn-stage.ts';
import type { DrawingColours } from './colours.ts';
import { legendShapes } from './legend.ts';
import { lineShapes } from './line-shapes.ts';
import { marksInside, marksOf, type MarkedFinding } from './marks.ts';
import { nameBoxes } from './name-boxes.ts';
import { wordsOf, type Scene } from './scene.ts';
import type { GroupShape, Picture } from './types.ts';
import { zoneShapes } from './zone-shapes.ts';

export interface PictureRequest {
  readonly design: Design;
  readonly stage: Stage;
  readonly colours: DrawingColours;
  /** Their marks are drawn; none for a picture without. */
  readonly findings: readonly MarkedFinding[];
  /** The stage that this one is laid over; what differs is marked, and what only that one has is a ghost. */
  readonly against?: StageOf | undefined;
  /** What is marked as differing, without ghosts: both pictures are shown. `against` knows it by itself. */
  readonly marked?: ReadonlyMap<string, Difference> | undefined;
  /** What has failed, as `failElements` takes it. */
  readonly failing: readonly string[];
  /** What is shown in full colour; everything when empty. */
  readonly focus: readonly string[];
  /** What is left out, with the lines to it. */
  readonly hidden?: readonly string[];
  /** The part of the drawing that is shown, where the layout has it; all of it without. */
  readonly camera?: readonly [x: number, y: number, width: number, height: number] | undefined;
  readonly transparent: boolean;
  readonly legend: boolean;
  /** What the picture says by itself, in another language than English. */
  readonly say?: (english: string) => string;
}

const MARGIN = 24;
const NARROWEST = 368;
const NO_LEGEND = { shapes: [], height: 0 };

/** One stage as a picture, with the look of the canvas. Same request, same picture. */
export function stagePicture(request: PictureRequest): Picture {
  const { stage, design, colours } = request;
  const scene = sceneOf(request);
  const { width: drawn, height: top } = scene.arrangement;
  const width = Math.max(drawn, NARROWEST);
  const legend = request.legend ? legendShapes(scene, MARGIN, top - MARGIN / 2, width - 2 * MARGIN) : NO_LEGEND;
  return {
    ...frameOf(request, scene, { width, height: top + legend.height }),
    title: wordsOf([design.name, stage.name ?? stage.id]),
    ...(request.transparent ? {} : { background: colours.canvas.background }),
    shapes: [...elements(scene), ...legend.shapes],
  };
}

/** A part has no room for the legend, which stands below the drawing. */
function frameOf({ camera }: PictureRequest, { arrangement }: Scene, whole: { width: number; height: number }) {
  if (camera === undefined) return { x: 0, y: 0, ...whole };
  const [x, y, width, height] = camera;
  return { x: x - arrangement.left, y: y - arrangement.top, width, height };
}

function sceneOf(request: PictureRequest): Scene {
  const { design, stage, against, marked, colours, findings, failing, focus, hidden, say = asItIs } = request;
  const drawn = drawnStage({ design, stage }, against);
  const failure = failing.length === 0 ? undefined : failureView(stage, failing, failElements(stage, failing));
  const { fold } = drawn;
  const marks = marksOf(findings, (id) => shownAs(fold, id));
  const arrangement = arrange(drawn.boxes, MARGIN);
  return {
    stage: drawn.stage,
    analysis: analyzeStage(stage),
    arrangement,
    lines: stageLines(drawn.stage, arrangement.boxes, nameBoxes(drawn.stage, arrangement.boxes), fold).points,
    colours,
    marks,
    inside: marksInside(stage, marks),
    failure,
    focus: new Set(focus.map(elementOf).flatMap((id) => [id, shownAs(fold, id)])),
    hidden: new Set(hidden),
    difference: marked ?? drawn.difference,
    differing: countInside(fold, (marked ?? drawn.difference).keys()),
    fold,
    drawnLines: foldedLines(drawn.stage, fold),
    say,
  };
}

function asItIs(english: string): string {
  return english;
}

/** Zones first, outer before inner, then lines, then cards on top. */
function elements(scene: Scene): GroupShape[] {
  const { stage, arrangement } = scene;
  const place = (id: string) => arrangement.boxes.get(id);
  const zones = zonesOuterFirst(stage).flatMap((id) => {
    const box = place(id);
    return box === undefined ? [] : [compared(zoneShapes(id, box, scene), box, scene)];
  });
  const lines = scene.drawnLines.flatMap((each) => lineShapes(each, scene) ?? []);
  const cards = sortedEntries(stage.components).flatMap(([id]) => {
    const box = place(id);
    return box === undefined ? [] : [compared(cardShapes(id, box, scene), box, scene)];
  });
  const shown = [...zones, ...[...lines, ...cards].map((group) => faded(group, scene))];
  return scene.hidden.size === 0 ? shown : shown.filter(({ element }) => !isHidden(element, scene));
}

/** Zones stay: they are the ground that everything stands on. */
function faded(group: GroupShape, scene: Scene): GroupShape {
  return scene.focus.size === 0 || inFocus(group.element, scene) ? group : { ...group, faint: true };
}

/**
 * An element is in focus with the zones around it, a connection with both of its ends. So is what a failure comes to: it
 * is what everybody looks at.
 */
function inFocus(element: string, scene: Scene): boolean {
  if (scene.focus.has(element) || (scene.failure?.conditions.get(element) ?? 'up') !== 'up') return true;
  const ends = endsOf(element, scene);
  return ends === undefined ? isInside(element, scene.focus, scene.stage) : ends.every((id) => inFocus(id, scene));
}

/** An element is hidden with the zones around it, a connection with one of its ends. */
function isHidden(element: string, scene: Scene): boolean {
  const parts = [element, ...(endsOf(element, scene) ?? [])];
  return parts.some((id) => scene.hidden.has(id) || isInside(id, scene.hidden, scene.stage));
}

function isInside(element: string, zones: ReadonlySet<string>, stage: Stage): boolean {
  return zonesAround(stage, element).some(({ id }) => zones.has(id));
}

/** What is drawn of the ends of a line. */
function endsOf(element: string, { drawnLines }: Scene): string[] | undefined {
  const line = drawnLines.find(({ key }) => key === element);
  return line === undefined ? undefined : [line.from, line.to];
}
