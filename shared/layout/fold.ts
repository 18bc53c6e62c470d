import { connectionKey } from '../design/connection-key.ts';
import type { Connection } from '../design/schema/connection.ts';
import type { Design } from '../design/schema/design.ts';
import type { Stage } from '../design/schema/stage.ts';
import { placesOf, type Box } from './places.ts';
import { COLLAPSED } from './sizes.ts';
import { zonesOuterFirst } from './zones-outer-first.ts';

type StageLayout = Design['layout'][string];

/** A stage with some of its zones collapsed: what is in one is not drawn, and the zone stands for it. */
export interface Fold {
  /** Element that is not drawn → the outermost collapsed zone around it. */
  readonly holders: ReadonlyMap<string, string>;
  /** Collapsed zones that are drawn → all that is in them, at any depth. */
  readonly contents: ReadonlyMap<string, readonly string[]>;
  /** Connection with an end that is not drawn → the collapsed zone around that end. */
  readonly inward: ReadonlyMap<string, string>;
}

const UNFOLDED: Fold = { holders: new Map(), contents: new Map(), inward: new Map() };
const known = new WeakMap<Stage, { readonly layout: StageLayout; readonly fold: Fold }>();

export function foldOf(stage: Stage, layout: StageLayout | undefined): Fold {
  if (layout === undefined) return UNFOLDED;
  const last = known.get(stage);
  if (last?.layout === layout) return last.fold;
  const any = Object.keys(layout).some((id) => isCollapsed(stage, layout, id));
  const fold = any ? foldAnew(stage, layout) : UNFOLDED;
  known.set(stage, { layout, fold });
  return fold;
}

export function isCollapsed(stage: Stage, layout: StageLayout | undefined, id: string): boolean {
  return layout?.[id]?.[4] === 'collapsed' && Object.hasOwn(stage.zones, id);
}

/**
 * What is drawn of an element: itself, or the collapsed zone around it; of a connection with an end that is not drawn,
 * that of the end.
 */
export function shownAs({ holders, inward }: Fold, id: string): string {
  return holders.get(id) ?? inward.get(id) ?? id;
}

/** Collapsed zone → how many of these are drawn as it and are not itself. */
export function countInside(fold: Fold, ids: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const shown = shownAs(fold, id);
    if (shown !== id) counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  return counts;
}

/** One line of a drawing: several connections, where they end at the same collapsed zone. */
export interface FoldedLine {
  /** The key of its only connection; of several, one that is made the same way from what is drawn of their ends. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly connections: readonly [Connection, ...Connection[]];
}

/** The lines of a stage; connections within a collapsed zone have none. */
export function foldedLines({ connections }: Stage, fold: Fold): FoldedLine[] {
  if (fold.holders.size === 0)
    return connections.map((each) => ({ key: connectionKey(each), from: each.from, to: each.to, connections: [each] }));
  const lines = new Map<string, FoldedLine>();
  for (const connection of connections) {
    const [from, to] = [shownAs(fold, connection.from), shownAs(fold, connection.to)];
    const folded = from !== connection.from || to !== connection.to;
    if (folded && from === to) continue;
    const own = connectionKey(connection);
    const together = folded ? connectionKey({ from, to }) : own;
    const known = lines.get(together);
    lines.set(
      together,
      known === undefined
        ? { key: own, from, to, connections: [connection] }
        : { ...known, key: together, connections: [...known.connections, connection] },
    );
  }
  return [...lines.values()];
}

/** Places, which are of one layout with its folds → those of what is drawn. */
const folded = new WeakMap<ReadonlyMap<string, Box>, ReadonlyMap<string, Box>>();

/** Places of what is drawn; those of collapsed zones are small. */
export function shownPlaces(stage: Stage, layout: StageLayout | undefined): ReadonlyMap<string, Box> {
  const places = placesOf(stage, layout);
  const { holders, contents } = foldOf(stage, layout);
  if (contents.size === 0) return places;
  const last = folded.get(places);
  if (last !== undefined) return last;
  const shown = [...places].filter(([id]) => !holders.has(id));
  const made = new Map(shown.map(([id, box]) => [id, contents.has(id) ? { ...box, ...COLLAPSED } : box]));
  folded.set(places, made);
  return made;
}

function foldAnew(stage: Stage, layout: StageLayout): Fold {
  const holders = new Map<string, string>();
  const contents = new Map<string, string[]>();
  const elements = [...zonesOuterFirst(stage), ...Object.keys(stage.components)];
  for (const id of elements) {
    const around = (stage.components[id] ?? stage.zones[id])?.in ?? '';
    const holder = holders.get(around) ?? (contents.has(around) ? around : undefined);
    if (holder !== undefined) {
      holders.set(id, holder);
      contents.get(holder)?.push(id);
    } else if (isCollapsed(stage, layout, id)) contents.set(id, []);
  }
  const inward = stage.connections.flatMap((each): [string, string][] => {
    const holder = holders.get(each.from) ?? holders.get(each.to);
    return holder === undefined ? [] : [[connectionKey(each), holder]];
  });
  return { holders, contents, inward: new Map(inward) };
}
