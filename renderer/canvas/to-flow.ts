import { Position } from '@xyflow/react';
import { elementTitle, valueWords } from '../messages/titles.ts';
import { told } from '../messages/told.ts';
import { toldMarks } from '../problems/told-marks.ts';
import { sortedEntries } from '../../shared/design/sorted-entries.ts';
import { zonesOuterFirst } from '../../shared/layout/zones-outer-first.ts';
import { cardFacts, type CardFacts } from '../../shared/picture/card-facts.ts';
import { sameValue } from '../../shared/base/same-value.ts';
import { headerMark, marksInside, marksOf } from '../../shared/picture/marks.ts';
import { dataTogether } from '../../shared/analysis/data/data-view.ts';
import { absoluteBoxes } from '../../shared/layout/absolute-boxes.ts';
import { foldOf, shownAs, shownPlaces } from '../../shared/layout/fold.ts';
import { isPinned } from '../../shared/layout/pin.ts';
import { CARD, COLLAPSED } from '../../shared/layout/sizes.ts';
import { foldedFacts } from '../../shared/picture/folded.ts';
import { t } from '../messages/t.ts';
import { borderWords, dataWords } from './data-words.ts';
import { edgesOf } from './edges-of.ts';
import type { ComponentData, ComponentNode, Content, Drawing, Flow, ZoneNode } from './flow.ts';
import { MUTE_CARD } from './mute.ts';
import { bordersOn, type Seen } from './seen.ts';
import { withGesture } from './with-gesture.ts';

/** Over the lines. */
const CARDS_Z = 1000;

/**
 * The drawing of one stage. What did not change since `before` is the same object, so that nothing draws it again: a
 * gesture or a selection touches the few elements that it is about.
 */
export function toFlow(drawing: Drawing, before?: Flow): Flow {
  const same = before !== undefined && sameContent(before.drawing, drawing);
  return withGesture(same ? before.content : contentOf(drawing, before), drawing, before);
}

function sameContent(a: Drawing, b: Drawing): boolean {
  return a.analysis === b.analysis && a.findings === b.findings && a.tints === b.tints && sameLines(a, b);
}

/** What the lines of a drawing are made from. */
function sameLines(a: Drawing, b: Drawing): boolean {
  return (
    a.stage === b.stage &&
    a.mute === b.mute &&
    a.failure === b.failure &&
    a.data === b.data &&
    (b.data === undefined || a.borders === b.borders) &&
    a.design.layout[a.stage.id] === b.design.layout[b.stage.id]
  );
}

function contentOf(drawing: Drawing, before: Flow | undefined): Content {
  const { stage, design, findings } = drawing;
  const fold = foldOf(stage, design.layout[stage.id]);
  const places = shownPlaces(stage, design.layout[stage.id]);
  const marks = toldMarks(marksOf(findings, (id) => shownAs(fold, id)));
  const seen: Seen = { ...drawing, places, fold, marks, said: marksInside(stage, marks) };
  const nodes = [
    ...zonesOuterFirst(stage).map((id) => zoneNode(id, seen)),
    ...sortedEntries(stage.components).map(([id]) => (drawing.mute ? muteNode(id, seen) : componentNode(id, seen))),
  ].filter((node) => places.has(node.id));
  const old = before?.content;
  const same = before !== undefined && sameLines(before.drawing, drawing);
  const edges = same ? before.content.edges : keep(edgesOf(seen), old?.edges);
  return { nodes: keep(nodes, old?.nodes), edges, places, boxes: absoluteBoxes(stage, places), fold };
}

function keep<T extends { id: string }>(made: T[], before: readonly T[] | undefined): T[] {
  if (before === undefined) return made;
  const old = new Map(before.map((each) => [each.id, each]));
  return made.map((each) => {
    const known = old.get(each.id);
    return known !== undefined && sameValue(known, each) ? known : each;
  });
}

function zoneNode(id: string, seen: Seen): ZoneNode {
  const { stage, marks, said: inside } = seen;
  const zone = stage.zones[id];
  if (zone === undefined) throw new Error(`no zone ${id}`);
  const label = elementTitle(stage, id);
  const kindWords = valueWords(zone.kind);
  const count = zone.kind === 'machines' ? (zone.count ?? 1) : undefined;
  const spread = (zone.spread ?? []).map((each) => elementTitle(stage, each)).join(', ');
  const jurisdiction = seen.data?.zones.get(id);
  const tint = seen.tints?.get(id);
  const found = marks.get(id);
  const pinned = isPinned(seen.design.layout[stage.id], id);
  const mark = headerMark(found, inside.get(id));
  const { drawn, folded, stands, worn } = foldedZone(id, seen) ?? openZone(id, seen);
  // The arrow in its header shows what is said here.
  const collapsed = folded === undefined ? undefined : joined([t('fold.collapsed'), folded]);
  const said = [
    label,
    kindWords,
    hostWords(count),
    collapsed,
    jurisdiction?.label,
    tint?.label,
    dataWords(worn),
    pinnedWords({ pinned }),
    found?.text,
  ];
  return {
    ...frame(id, zone.in, seen),
    type: 'zone',
    ...drawn,
    ariaLabel: joined([...said, standingWords(stands)]),
    data: {
      label,
      pinned,
      kind: zone.kind,
      kindWords,
      count,
      spread,
      mark,
      jurisdiction,
      tint,
      light: 'none',
      folded,
      worn,
      ...stands,
    },
  };
}

/** What a collapsed zone says of what is in it; undefined: it is not collapsed. */
function foldedZone(id: string, { stage, fold, failure, data }: Seen) {
  const contents = fold.contents.get(id);
  if (contents === undefined) return undefined;
  const { components, zones, condition, stopped } = foldedFacts(stage, id, contents, failure);
  const counts = [t('fold.components', { count: components }), zones === 0 ? '' : t('fold.zones', { count: zones })];
  const lost = stopped === 0 ? '' : t('fold.stopped', { stopped, of: components });
  const drawn = { dragHandle: '.zone-frame', zIndex: CARDS_Z, handles: handlesOf(COLLAPSED) };
  const worn = dataTogether(contents.flatMap((each) => data?.elements.get(each) ?? []));
  return { drawn, folded: joined(counts), stands: { condition, lost }, worn };
}

function openZone(id: string, seen: Seen) {
  return { drawn: { dragHandle: '.zone-header' }, folded: undefined, stands: standing(id, seen), worn: undefined };
}

function pinnedWords({ pinned }: Pick<ComponentData, 'pinned'>): string {
  return pinned ? t('canvas.pinned') : '';
}

function hostWords(count: number | undefined): string {
  return count === undefined ? '' : t('canvas.hosts', { count });
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

function componentNode(id: string, seen: Seen): ComponentNode {
  const data = componentData(id, seen);
  const { label, typeTitle, units, mark } = data;
  const named = [label, label === typeTitle ? '' : typeTitle, units];
  const crossed = borderWords(data.borders);
  const said = [...named, dataWords(data.worn), data.tint?.label, ...crossed, pinnedWords(data), mark?.text];
  const ariaLabel = joined([...said, standingWords(standing(id, seen))]);
  const zone = seen.stage.components[id]?.in;
  return { ...frame(id, zone, seen), type: 'component', zIndex: CARDS_Z, handles: HANDLES, ariaLabel, data };
}

function muteNode(id: string, seen: Seen): ComponentNode {
  const zone = seen.stage.components[id]?.in;
  return { ...frame(id, zone, seen), type: 'component', zIndex: CARDS_Z, handles: HANDLES, data: MUTE_CARD };
}

function componentData(id: string, seen: Seen): ComponentData {
  const { stage, marks } = seen;
  return {
    ...cardWords(seen, id),
    pinned: isPinned(seen.design.layout[stage.id], id),
    mark: marks.get(id),
    worn: seen.data?.elements.get(id),
    tint: seen.tints?.get(id),
    borders: bordersOn(id, seen),
    light: 'none',
    ...standing(id, seen),
  };
}

/** What the card says, in the language of the window. */
function cardWords({ stage, analysis }: Seen, id: string): CardFacts {
  const facts = cardFacts(stage, analysis, id);
  const [typeTitle, units] = [told(facts.typeTitle), told(facts.units)];
  return { ...facts, label: elementTitle(stage, id), typeTitle, units };
}

function standing(id: string, { failure, analysis, stage }: Seen): Pick<ComponentData, 'condition' | 'lost'> {
  const lost = failure?.units.get(id);
  const of = analysis.components.get(id)?.n ?? stage.zones[id]?.count ?? 1;
  return { condition: failure?.conditions.get(id), lost: lost === undefined ? '' : t('canvas.lost', { lost, of }) };
}

function standingWords({ condition = 'up', lost }: Pick<ComponentData, 'condition' | 'lost'>): string {
  return joined([condition === 'up' ? '' : t(`canvas.state.${condition}`), lost]);
}

const HANDLES = handlesOf(CARD);

function handlesOf({ width, height }: { readonly width: number; readonly height: number }) {
  const size = { y: height / 2 - 5, width: 10, height: 10 };
  return [
    { type: 'target' as const, position: Position.Left, x: -5, ...size },
    { type: 'source' as const, position: Position.Right, x: width - 5, ...size },
  ];
}

function frame(id: string, zone: string | undefined, { stage, places }: Seen) {
  const { x, y, width, height } = places.get(id) ?? { x: 0, y: 0, ...CARD };
  const parentId = zone !== undefined && Object.hasOwn(stage.zones, zone) ? zone : undefined;
  const inside = parentId === undefined ? {} : { parentId };
  return { id, position: { x, y }, width, height, measured: { width, height }, ...inside };
}
