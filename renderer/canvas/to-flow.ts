import { MarkerType, Position, type Edge, type Node } from '@xyflow/react';
import type { Border } from '../../shared/analysis/data/borders.ts';
import type { DataView, Jurisdiction, WornData } from '../../shared/analysis/data/data-view.ts';
import type { StageAnalysis } from '../../shared/analysis/types.ts';
import { connectionKey } from '../../shared/design/connection-key.ts';
import { elementTitle } from '../../shared/catalog/element-title.ts';
import { sortedEntries } from '../../shared/design/sorted-entries.ts';
import { zonesOuterFirst } from '../../shared/layout/zones-outer-first.ts';
import { cardFacts, type CardFacts } from '../../shared/picture/card-facts.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { OnLoss, ZoneKind } from '../../shared/design/schema/vocabulary.ts';
import type { Finding } from '../../shared/rules/types.ts';
import type { Condition, FailureView } from '../../shared/analysis/failure/failure-view.ts';
import { sameValue } from '../../shared/base/same-value.ts';
import { headerMark, marksInside, marksOf, type Mark } from '../../shared/picture/marks.ts';
import { absoluteBoxes } from '../../shared/layout/absolute-boxes.ts';
import type { Guide } from '../../shared/layout/guides.ts';
import type { Point } from '../../shared/layout/lines/box-index.ts';
import type { Lines } from '../../shared/layout/lines/route-lines.ts';
import { stageLines } from '../../shared/layout/lines/stage-lines.ts';
import { nameBoxes } from '../../shared/picture/name-boxes.ts';
import { placesOf, type Box } from '../../shared/layout/places.ts';
import { CARD } from '../../shared/layout/sizes.ts';
import { t } from '../messages/t.ts';
import { borderWords, dataWords } from './data-words.ts';
import type { Tint } from './tint.ts';

export interface ComponentData extends CardFacts, Record<string, unknown> {
  readonly mark: Mark | undefined;
  readonly light: Light;
  readonly condition: Condition | undefined;
  /** "1 of 3 lost", when some units are lost; else empty. */
  readonly lost: string;
  /** In the data view: the data it has. */
  readonly worn: WornData | undefined;
  /** In the failure view and the cost view: its colour and the words of it. */
  readonly tint: Tint | undefined;
  /** That its copies go over. */
  readonly borders: readonly Border[];
}
export interface ZoneData extends Record<string, unknown> {
  readonly label: string;
  readonly kind: ZoneKind;
  readonly kindWords: string;
  readonly count: number | undefined;
  readonly spread: string;
  readonly mark: Mark | undefined;
  readonly light: Light;
  readonly condition: Condition | undefined;
  /** "1 of 3 lost", when some units are lost; else empty. */
  readonly lost: string;
  /** In the failure view and the cost view: its colour and the words of it. */
  readonly tint: Tint | undefined;
  /** In the data view: whose law it is under. */
  readonly jurisdiction: Jurisdiction | undefined;
}
export interface ConnectionData extends Record<string, unknown> {
  readonly onLoss: OnLoss;
  /** In the data view: the data it carries. */
  readonly worn: WornData | undefined;
  /** That the data goes over. */
  readonly borders: readonly Border[];
  /** Its corners on the canvas, from end to end. */
  readonly points: readonly Point[];
}
export type ComponentNode = Node<ComponentData, 'component'>;
export type ZoneNode = Node<ZoneData, 'zone'>;
export type CanvasNode = ComponentNode | ZoneNode;
export type CanvasEdge = Edge<ConnectionData>;

/** How an element answers a gesture under way: it would take what is dragged, or would not. */
export type Light = 'none' | 'legal' | 'refused';

/** What is on screen and not in the design: the gesture under way. */
export interface View {
  /** Places that a drag or a resize has not yet written. */
  readonly places: Readonly<Record<string, Partial<Box>>>;
  readonly lights: Readonly<Record<string, Light>>;
  /** The lines that what is dragged lies on. */
  readonly guides: readonly Guide[];
}
/** Lines run over zones and under cards. */
const LINES_Z = 500;
const CARDS_Z = 1000;

export const QUIET: View = { places: {}, lights: {}, guides: [] };

export interface Drawing {
  readonly design: Design;
  readonly stage: Stage;
  readonly analysis: Pick<StageAnalysis, 'components'>;
  readonly findings: readonly Finding[];
  readonly selection: readonly string[];
  readonly view: View;
  /** Seen from afar: what is not selected is painted and not in the page. */
  readonly far?: boolean;
  /** While something has failed: how everything stands. */
  readonly failure?: FailureView | undefined;
  /** While the data view is on: what each element wears. */
  readonly data?: DataView | undefined;
  /** In the failure view and the cost view: what each element is coloured as. */
  readonly tints?: ReadonlyMap<string, Tint> | undefined;
  /** Borders that data crosses: all are drawn in the data view, else those of what is selected. */
  readonly borders?: ReadonlyMap<string, readonly Border[]>;
}

export interface Flow {
  readonly nodes: CanvasNode[];
  readonly edges: CanvasEdge[];
  /** With the view's places over the design's. */
  readonly places: ReadonlyMap<string, Box>;
  /** The same, no longer relative to zones. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly lines: Lines;
}

/**
 * The drawing of one stage: zones outer first (a parent must come before what it holds), then components, then
 * connections. Nodes that did not change since `before` are the same objects, so that nothing draws them again.
 */
export function toFlow(drawing: Drawing, before?: Flow): Flow {
  const { stage, design, findings, selection, view } = drawing;
  const places = new Map(placesOf(stage, design.layout[stage.id]));
  for (const [id, moved] of Object.entries(view.places)) {
    const box = places.get(id);
    if (box !== undefined) places.set(id, { ...box, ...moved });
  }
  const marks = marksOf(findings);
  const boxes = absoluteBoxes(stage, places);
  const lines = stageLines(stage, boxes, nameBoxes(stage, boxes), before?.lines);
  const seen: Seen = {
    ...drawing,
    places,
    lines,
    marks,
    said: marksInside(stage, marks),
    selected: new Set(selection),
  };
  const nodes = [
    ...zonesOuterFirst(stage).map((id) => zoneNode(id, seen)),
    ...sortedEntries(stage.components).map(([id]) => componentNode(id, seen)),
  ].filter((node) => places.has(node.id));
  const edges = edgesOf(stage, seen);
  return { nodes: keep(nodes, before?.nodes), edges: keep(edges, before?.edges), places, boxes, lines };
}

interface Seen extends Drawing {
  readonly places: ReadonlyMap<string, Box>;
  readonly lines: Lines;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Zone → what the marks of components directly in it say. */
  readonly said: ReadonlyMap<string, ReadonlySet<string>>;
  readonly selected: ReadonlySet<string>;
}

function keep<T extends { id: string }>(made: T[], before: readonly T[] = []): T[] {
  const old = new Map(before.map((each) => [each.id, each]));
  return made.map((each) => {
    const known = old.get(each.id);
    return known !== undefined && sameValue(known, each) ? known : each;
  });
}

function zoneNode(id: string, seen: Seen): ZoneNode {
  const { stage, marks, said: inside, view } = seen;
  const zone = stage.zones[id];
  if (zone === undefined) throw new Error(`no zone ${id}`);
  const label = elementTitle(stage, id);
  const kindWords = zone.kind.replace('-', ' ');
  const count = zone.kind === 'machines' ? (zone.count ?? 1) : undefined;
  const spread = (zone.spread ?? []).map((each) => elementTitle(stage, each)).join(', ');
  const jurisdiction = seen.data?.zones.get(id);
  const tint = seen.tints?.get(id);
  const found = marks.get(id);
  const mark = headerMark(found, inside.get(id));
  return {
    ...frame(id, zone.in, seen),
    type: 'zone',
    dragHandle: '.zone-header',
    ariaLabel: joined([
      label,
      kindWords,
      hostWords(count),
      jurisdiction?.label,
      tint?.label,
      found?.text,
      conditionWords(id, seen),
    ]),
    data: {
      label,
      kind: zone.kind,
      kindWords,
      count,
      spread,
      mark,
      jurisdiction,
      tint,
      light: view.lights[id] ?? 'none',
      ...standing(id, seen),
    },
  };
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
  const ariaLabel = joined([
    ...named,
    dataWords(data.worn),
    data.tint?.label,
    ...crossed,
    mark?.text,
    conditionWords(id, seen),
  ]);
  const zone = seen.stage.components[id]?.in;
  return { ...frame(id, zone, seen), type: 'component', zIndex: CARDS_Z, handles: HANDLES, ariaLabel, data };
}

function componentData(id: string, seen: Seen): ComponentData {
  const { stage, analysis, marks, view } = seen;
  return {
    ...cardFacts(stage, analysis, id),
    mark: marks.get(id),
    worn: seen.data?.elements.get(id),
    tint: seen.tints?.get(id),
    borders: bordersOn(id, seen),
    light: view.lights[id] ?? 'none',
    ...standing(id, seen),
  };
}

const NO_BORDERS: readonly Border[] = [];

function bordersOn(id: string, { borders, data, selected }: Seen): readonly Border[] {
  return (data !== undefined || selected.has(id) ? borders?.get(id) : undefined) ?? NO_BORDERS;
}

function standing(id: string, { failure, analysis, stage }: Seen): Pick<ComponentData, 'condition' | 'lost'> {
  const lost = failure?.units.get(id);
  const of = analysis.components.get(id)?.n ?? stage.zones[id]?.count ?? 1;
  return { condition: failure?.conditions.get(id), lost: lost === undefined ? '' : t('canvas.lost', { lost, of }) };
}

function conditionWords(id: string, seen: Seen): string {
  const { condition = 'up', lost } = standing(id, seen);
  return joined([condition === 'up' ? '' : t(`canvas.state.${condition}`), lost]);
}

const HANDLES = [
  { type: 'target' as const, position: Position.Left, x: -5, y: CARD.height / 2 - 5, width: 10, height: 10 },
  {
    type: 'source' as const,
    position: Position.Right,
    x: CARD.width - 5,
    y: CARD.height / 2 - 5,
    width: 10,
    height: 10,
  },
];

function frame(id: string, zone: string | undefined, { stage, places, selected, far = false }: Seen) {
  const { x, y, width, height } = places.get(id) ?? { x: 0, y: 0, ...CARD };
  const parentId = zone !== undefined && Object.hasOwn(stage.zones, zone) ? zone : undefined;
  const inside = parentId === undefined ? {} : { parentId };
  const size = { width, height, measured: { width, height } };
  return { id, position: { x, y }, ...size, selected: selected.has(id), hidden: far && !selected.has(id), ...inside };
}

const LOSSES = { down: '✕', degraded: '~' } as const;

function edgesOf(stage: Stage, seen: Seen): CanvasEdge[] {
  const { selected, failure, data, lines, far = false } = seen;
  const name = (id: string) => elementTitle(stage, id);
  return stage.connections.map((connection) => {
    const { from, to, over } = connection;
    const onLoss = connection.onLoss ?? 'down';
    const id = connectionKey(connection);
    const lost = failure?.paths.get(id);
    const calls = t('canvas.calls', {
      from: name(from),
      to: name(to),
      over: over === undefined ? '' : t('canvas.calls.over', { protocol: over }),
      loss: t(`canvas.loss.${onLoss}`),
    });
    const worn = data?.elements.get(id);
    const borders = bordersOn(id, seen);
    const said = [calls, dataWords(worn), ...borderWords(borders)].filter((part) => part !== '').join('; ');
    return {
      id,
      source: from,
      target: to,
      selected: selected.has(id),
      hidden: far && !selected.has(id),
      className: `loss-${onLoss}${lost === undefined ? '' : ` fails-${lost.state}`}${worn === undefined ? '' : ` wears-${worn.group}`}`,
      ...(lost === undefined ? {} : { label: LOSSES[lost.state], labelShowBg: true }),
      interactionWidth: 18,
      zIndex: LINES_Z,
      markerEnd: { type: MarkerType.ArrowClosed, width: 16, height: 16, color: 'var(--corral-palette-canvas-edge)' },
      ariaLabel: lost === undefined ? said : t('canvas.loss.came', { said, state: t(`canvas.state.${lost.state}`) }),
      data: { onLoss, worn, borders, points: lines.points.get(id) ?? [] },
    };
  });
}
