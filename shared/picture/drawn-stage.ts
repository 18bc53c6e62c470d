import { connectionKey } from '../design/connection-key.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { stageDifference, type Difference } from '../design/stage-difference.ts';
import { absoluteBoxes } from '../layout/absolute-boxes.ts';
import { foldOf, shownPlaces, type Fold } from '../layout/fold.ts';
import type { Box } from '../layout/places.ts';

/** A stage of this or another design. */
export interface StageOf {
  readonly design: Design;
  readonly stage: Stage;
}

/** What a picture shows. */
export interface DrawnStage {
  /** The stage, with what only the one has that it is compared with. */
  readonly stage: Stage;
  /** Where everything stands, no longer relative to zones. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly difference: ReadonlyMap<string, Difference>;
  readonly fold: Fold;
}

/** A stage as it stands; over another one, when there is one, of which only what is gone can be seen, where it stood. */
export function drawnStage({ design, stage }: StageOf, against: StageOf | undefined): DrawnStage {
  const places = shownPlaces(stage, design.layout[stage.id]);
  const layout = design.layout[stage.id];
  const alone = { stage, boxes: absoluteBoxes(stage, places), difference: new Map(), fold: foldOf(stage, layout) };
  if (against === undefined) return alone;
  const difference = stageDifference(against.stage, stage);
  const both = overlaid(stage, against.stage, difference);
  const isGone = (id: string) => difference.get(id) === 'removed';
  const before = shownPlaces(against.stage, against.design.layout[against.stage.id]);
  const fold = foldOf(both, layout);
  const gone = [...before].filter(([id]) => isGone(id) && !fold.holders.has(id));
  return { stage: both, boxes: absoluteBoxes(both, new Map([...gone, ...places])), difference, fold };
}

/** A stage with what only another one has: what is `removed`, and its lines to what is there. */
export function overlaid(stage: Stage, before: Stage, difference: ReadonlyMap<string, Difference>): Stage {
  const isGone = (id: string) => difference.get(id) === 'removed';
  const kept = <T>(all: Readonly<Record<string, T>>) => Object.entries(all).filter(([id]) => isGone(id));
  const components = { ...Object.fromEntries(kept(before.components)), ...stage.components };
  const there = (id: string) => Object.hasOwn(components, id);
  const lost = before.connections.filter((each) => isGone(connectionKey(each)) && there(each.from) && there(each.to));
  return {
    ...stage,
    zones: { ...Object.fromEntries(kept(before.zones)), ...stage.zones },
    components,
    connections: [...stage.connections, ...lost],
  };
}
