import type { ReactFlowInstance } from '@xyflow/react';
import { withContents } from '../../../shared/commands/support/contents.ts';
import type { Point } from '../../../shared/layout/lines/box-index.ts';
import { GRID } from '../../../shared/layout/sizes.ts';
import type { EditorStore } from '../../state/editor-store.ts';
import { stageOf } from '../../state/hooks.ts';
import { movable } from '../arrange.ts';
import { DragGesture } from '../drag-gesture.ts';
import { QUIET, type Carried, type Flow, type View } from '../flow.ts';
import type { FoundWays } from '../line-way.ts';
import { carry } from './carried.ts';
import { edgePan } from './edge-pan.ts';

/** Where things are carried. */
export interface Ground {
  readonly store: EditorStore;
  readonly flow: Flow;
  readonly points: FoundWays;
  readonly view: Pick<ReactFlowInstance, 'screenToFlowPosition' | 'getViewport' | 'setViewport'>;
  readonly show: (change: (view: View) => View) => void;
  /** Around the drawing; it has the pointer while something is carried. */
  readonly frame: HTMLElement;
  /** Pixels that a hand may slip while it clicks. */
  readonly slip: number;
  /** A click, where nothing was carried. */
  readonly click: (event: PointerEvent) => void;
}

interface Taken {
  readonly gesture: DragGesture;
  readonly carried: Carried;
  /** Where it was taken hold of, on the canvas. */
  readonly from: Point;
  /** What moves on its own, and where it stood. */
  readonly roots: readonly { readonly id: string; readonly box: Point }[];
}

/** A press on what is selected, and the carrying that it becomes when the hand moves further than it slips. */
export class Carrying {
  private readonly ground: Ground;
  /** What is under the hand. */
  private readonly held: string;
  private readonly press: PointerEvent;
  private latest: PointerEvent;
  private taken: Taken | undefined;
  private frame = 0;
  private readonly listeners = new AbortController();

  constructor(ground: Ground, held: string, press: PointerEvent) {
    [this.ground, this.held, this.press, this.latest] = [ground, held, press, press];
    const { signal } = this.listeners;
    const own = (then: (event: PointerEvent) => void) => (event: PointerEvent) => {
      if (event.pointerId === press.pointerId) then(event);
    };
    window.addEventListener('pointermove', own(this.move), { signal });
    window.addEventListener('pointerup', own(this.drop), { signal });
    window.addEventListener('pointercancel', own(this.cancel), { signal });
  }

  get over(): boolean {
    return this.listeners.signal.aborted;
  }

  /** Puts everything back; says whether anything was carried. */
  cancel = (): boolean => {
    const { taken } = this;
    taken?.carried.hand.setState({ by: { x: 0, y: 0 } });
    taken?.gesture.cancel();
    this.end();
    return taken !== undefined;
  };

  private move = (event: PointerEvent): void => {
    const { press, ground } = this;
    const slipped = Math.hypot(event.clientX - press.clientX, event.clientY - press.clientY);
    if (this.taken === undefined && slipped <= ground.slip) return;
    this.latest = event;
    if (this.taken === undefined) {
      this.taken = this.take();
      ground.frame.setPointerCapture(event.pointerId);
      this.frame = requestAnimationFrame(this.pan);
    }
    this.step(this.taken);
  };

  private drop = (event: PointerEvent): void => {
    if (this.taken === undefined) this.ground.click(event);
    else this.taken.gesture.drop(event.altKey);
    this.end();
  };

  private end(): void {
    cancelAnimationFrame(this.frame);
    this.listeners.abort();
    if (this.taken !== undefined) this.ground.show(() => QUIET);
  }

  private take(): Taken {
    const { store, flow, points, show } = this.ground;
    const ids = movable(store);
    const roots = ids.flatMap((id) => {
      const box = flow.boxes.get(id);
      return box === undefined ? [] : [{ id, box }];
    });
    const carried = carry(flow, points, withContents(stageOf(store.getState()), ids));
    const gesture: DragGesture = new DragGesture(store, ids, () => gesture.write());
    show(() => ({ ...QUIET, carried }));
    return { gesture, carried, from: this.pointOf(this.press), roots };
  }

  private step({ roots, from, gesture, carried }: Taken): void {
    const pointer = this.pointOf(this.latest);
    const free = this.latest.ctrlKey || this.latest.metaKey;
    const by = onGrid({ x: pointer.x - from.x, y: pointer.y - from.y }, free ? undefined : roots[0]?.box);
    const nodes = roots.map(({ id, box }) => ({ id, position: { x: box.x + by.x, y: box.y + by.y } }));
    const { snap, lights } = gesture.follow({ held: this.held, nodes, pointer, free });
    const [right, down] = snap.shift;
    carried.hand.setState({ by: { x: by.x + right, y: by.y + down }, guides: snap.guides, lights });
  }

  /** Near an edge the drawing goes on, under a hand that rests there, too. */
  private pan = (): void => {
    const { view, frame } = this.ground;
    const [x, y] = edgePan(this.latest, frame.getBoundingClientRect());
    if ((x !== 0 || y !== 0) && this.taken !== undefined) {
      const now = view.getViewport();
      void view.setViewport({ ...now, x: now.x + x, y: now.y + y });
      this.step(this.taken);
    }
    this.frame = requestAnimationFrame(this.pan);
  };

  private pointOf({ clientX: x, clientY: y }: PointerEvent): Point {
    return this.ground.view.screenToFlowPosition({ x, y }, { snapToGrid: false });
  }
}

/** A way that puts `first` onto the grid; without, one of whole pixels. */
function onGrid({ x, y }: Point, first: Point | undefined): Point {
  if (first === undefined) return { x: Math.round(x), y: Math.round(y) };
  const snapped = (value: number) => Math.round(value / GRID) * GRID;
  return { x: snapped(first.x + x) - first.x, y: snapped(first.y + y) - first.y };
}
