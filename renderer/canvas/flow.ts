import type { Edge, Node } from '@xyflow/react';
import type { StoreApi } from 'zustand';
import type { Border } from '../../shared/analysis/data/borders.ts';
import type { DataView, Jurisdiction, WornData } from '../../shared/analysis/data/data-view.ts';
import type { Condition, FailureView } from '../../shared/analysis/failure/failure-view.ts';
import type { StageAnalysis } from '../../shared/analysis/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { OnLoss, ZoneKind } from '../../shared/design/schema/vocabulary.ts';
import type { Guide } from '../../shared/layout/guides.ts';
import type { Point } from '../../shared/layout/lines/box-index.ts';
import type { Fold } from '../../shared/layout/fold.ts';
import type { Box } from '../../shared/layout/places.ts';
import type { CardFacts } from '../../shared/picture/card-facts.ts';
import type { Mark } from '../../shared/picture/marks.ts';
import type { Finding } from '../../shared/rules/types.ts';
import type { Tint } from './tint.ts';

export interface ComponentData extends CardFacts, Record<string, unknown> {
  /** Automatic layout leaves it where it is. */
  readonly pinned: boolean;
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
  /** Automatic layout leaves it where it is. */
  readonly pinned: boolean;
  readonly kind: ZoneKind;
  readonly kindWords: string;
  readonly count: number | undefined;
  readonly spread: string;
  /** Of a collapsed zone: what is in it. */
  readonly folded: string | undefined;
  readonly mark: Mark | undefined;
  readonly light: Light;
  readonly condition: Condition | undefined;
  /** "1 of 3 lost", when some units are lost; else empty. */
  readonly lost: string;
  /** In the failure view and the cost view: its colour and the words of it. */
  readonly tint: Tint | undefined;
  /** In the data view, of a collapsed zone: the data of all that is in it. */
  readonly worn: WornData | undefined;
  /** In the data view: whose law it is under. */
  readonly jurisdiction: Jurisdiction | undefined;
}
export interface ConnectionData extends Record<string, unknown> {
  readonly onLoss: OnLoss;
  /** In the data view: the data it carries. */
  readonly worn: WornData | undefined;
  /** That the data goes over. */
  readonly borders: readonly Border[];
  /** Its corners on the canvas, from end to end; none until its way is found. */
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
  /** What a hand carries across the drawing, which is not in the page meanwhile. */
  readonly carried: Carried | undefined;
}

/** What a hand does with what it carries: it changes with every step, and only the layer of what is carried follows. */
export interface Hand {
  /** Pixels of the canvas from where it was taken. */
  readonly by: Point;
  readonly guides: readonly Guide[];
  readonly lights: View['lights'];
}

export interface Carried {
  /** The drawing as it was when the hand took hold. */
  readonly flow: Flow;
  readonly points: ReadonlyMap<string, readonly Point[]>;
  /** Elements, and lines from one of them to another: all that moves as one. */
  readonly whole: ReadonlySet<string>;
  /** Lines with one end that moves. */
  readonly tied: ReadonlyMap<string, CanvasEdge>;
  readonly hand: StoreApi<Hand>;
}

export const QUIET: View = { places: {}, lights: {}, guides: [], carried: undefined };

export interface Drawing {
  readonly design: Design;
  readonly stage: Stage;
  readonly analysis: Pick<StageAnalysis, 'components'>;
  readonly findings: readonly Finding[];
  readonly selection: readonly string[];
  readonly view: Pick<View, 'places' | 'lights' | 'carried'>;
  /** While something has failed: how everything stands. */
  readonly failure?: FailureView | undefined;
  /** While the data view is on: what each element wears. */
  readonly data?: DataView | undefined;
  /** In the failure view and the cost view: what each element is coloured as. */
  readonly tints?: ReadonlyMap<string, Tint> | undefined;
  /** Nobody can read it yet: cards and lines have their places, and say nothing. */
  readonly mute?: boolean;
  /** Borders that data crosses: all are drawn in the data view, else those of what is selected. */
  readonly borders?: ReadonlyMap<string, readonly Border[]>;
}

/** What the design, and what was found out about it, say of a drawing; no gesture and no selection. */
export interface Content {
  /** Zones outer first, because a parent must come before what it holds; then components. */
  readonly nodes: CanvasNode[];
  readonly edges: CanvasEdge[];
  readonly places: ReadonlyMap<string, Box>;
  /** The same places, no longer relative to zones. */
  readonly boxes: ReadonlyMap<string, Box>;
  readonly fold: Fold;
}

/** A drawing as it is now. Its `places` and `boxes` have the view's over the design's. */
export interface Flow extends Content {
  readonly content: Content;
  readonly drawing: Drawing;
}
