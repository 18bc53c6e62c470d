import { sameValue } from '../../shared/base/same-value.ts';
import { duplicateElements, duplicateIds } from '../../shared/commands/duplicate-elements.ts';
import { moveElements, type Moves } from '../../shared/commands/move-elements.ts';
import { together } from '../../shared/commands/support/together.ts';
import type { History } from '../../shared/history/history.ts';
import { shownPlaces } from '../../shared/layout/fold.ts';
import type { Snap } from '../../shared/layout/guides.ts';
import type { Box } from '../../shared/layout/places.ts';
import { told } from '../messages/told.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { FREE, guidesFor, neighbours, onGuides } from './drag-guides.ts';
import {
  changedTargets,
  moveAll,
  movesInto,
  refusalOf,
  targetFinder,
  zoneOf,
  type Dragged,
  type Targets,
} from './drop-targets.ts';
import type { Light, View } from './flow.ts';
import { withRoom } from './with-room.ts';

/** Milliseconds for which a hand rests before what it drags is written into the zones beneath. */
const RESTS = 150;

/** Where a drag is now. */
export interface Held {
  /** The element that the hand has hold of. */
  readonly held: string;
  readonly nodes: readonly Dragged[];
  readonly pointer: { readonly x: number; readonly y: number };
  /** With Ctrl held nothing draws it anywhere. */
  readonly free: boolean;
}

interface Surroundings {
  readonly places: ReadonlyMap<string, Box>;
  readonly targets: ReturnType<typeof targetFinder>;
  /** What else it may line up with. */
  readonly beside: readonly Box[];
}

let gestures = 0;

/**
 * Elements on their way across the drawing. Nothing is written while they move: zones are when the hand rests, so that
 * findings answer before the drop, and places at the drop, as one undo step.
 */
export class DragGesture {
  /** One key for the whole gesture: it is one undo step. */
  private readonly key: string;
  /** What to go back to when the drag is cancelled or refused. */
  private readonly before: History;
  private readonly startZones: Targets;
  private readonly startPlaces: ReadonlyMap<string, Box>;
  private refusal: string | undefined;
  private last: Held | undefined;
  private targets: Targets = new Map();
  private snap: Snap = FREE;
  private around: Surroundings | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly store: EditorStore;
  private readonly onRest: () => void;
  cancelled = false;

  /** `onRest` is called when the hand rests above other zones: `write` then puts what it holds into them. */
  constructor(store: EditorStore, ids: readonly string[], onRest: () => void) {
    [this.store, this.onRest] = [store, onRest];
    gestures += 1;
    this.key = `drag-${gestures}`;
    const editor = store.getState();
    this.before = editor.history;
    const stage = stageOf(editor);
    this.startPlaces = shownPlaces(stage, editor.history.design.layout[stage.id]);
    this.startZones = new Map(ids.map((id) => [id, zoneOf(stage, id)]));
  }

  /** Says where guides draw it to, and which zones would take it. */
  follow(now: Held): { readonly snap: Snap; readonly lights: View['lights'] } {
    clearTimeout(this.timer);
    const { design, stage, places } = this.shown();
    const { targets, beside } = this.surroundings();
    [this.last, this.targets] = [now, targets(now.nodes, now.held, now.pointer)];
    const changed = changedTargets(stage, this.targets);
    const refused = refusalOf(stage, design.layout[stage.id], changed);
    if (refused !== undefined && refused.reason !== this.refusal)
      this.store.getState().notify(told(`${refused.reason}.`));
    this.refusal = refused?.reason;
    this.snap = now.free ? FREE : guidesFor(stage, places, now.nodes, beside);
    if (refused === undefined && changed.size > 0) this.timer = setTimeout(this.onRest, RESTS);
    return { snap: this.snap, lights: this.lights(refused) };
  }

  /** The places of what it put into other zones, relative to those; undefined: nothing is to be put. */
  write(): Moves | undefined {
    clearTimeout(this.timer);
    const { design, stage, places } = this.shown();
    const changed = changedTargets(stage, this.targets);
    if (this.last === undefined || this.refusal !== undefined || changed.size === 0) return undefined;
    const moves = this.moves(stage, places, this.last);
    if (!this.store.getState().dispatch(moveAll(design, stage.id, changed, moves, this.key))) return undefined;
    this.last = { ...this.last, nodes: this.last.nodes.map((node) => placed(node, this.targets.get(node.id), moves)) };
    this.snap = { shift: [0, 0], guides: this.snap.guides };
    return moves;
  }

  /** Puts everything back, and leaves no undo step. */
  cancel(): void {
    clearTimeout(this.timer);
    this.cancelled = true;
    this.store.getState().restore(this.before);
  }

  /** Leaves it where it is; as copies, when `copies`, and the originals where they were. */
  drop(copies: boolean): void {
    clearTimeout(this.timer);
    if (this.cancelled) return;
    if (this.last === undefined || this.refusal !== undefined) this.store.getState().restore(this.before);
    else if (copies) this.dropCopies(this.last);
    else this.dropHere(this.last);
  }

  private dropHere(last: Held): void {
    const shown = this.shown();
    const moves = this.moves(shown.stage, shown.places, last);
    this.write();
    const { design, stage } = this.shown();
    const moved = new Map([...this.startZones.keys()].map((id) => [id, zoneOf(stage, id)] as const));
    const stays = ([id, zone]: readonly [string, string | undefined]) => zone === this.startZones.get(id);
    const moving = [...moved].some(stays)
      ? moveElements(design, stage.id, moves, this.key)
      : moveAll(design, stage.id, moved, moves, this.key);
    const stood = (id: string) => (stays([id, moved.get(id)]) ? this.startPlaces.get(id) : undefined);
    const editor = this.store.getState();
    editor.dispatch(withRoom(design, stage.id, moving, moved.keys(), stood));
    editor.endGesture();
    // Carried around and brought back: nothing happened.
    if (sameValue(this.store.getState().history.design, this.before.design)) editor.restore(this.before);
  }

  /** The originals go back and copies stay where the pointer let go, as one undo step. */
  private dropCopies(last: Held): void {
    const { stage: now, places } = this.shown();
    const moves = this.moves(now, places, last);
    this.store.getState().restore(this.before);
    const editor = this.store.getState();
    const { design, stage } = this.shown();
    const ids = Object.keys(moves);
    const copies = duplicateIds(stage, ids);
    const named = (id: string) => copies.get(id) ?? id;
    const there = Object.fromEntries(Object.entries(moves).map(([id, at]) => [named(id), at]));
    const targets = new Map([...this.targets].map(([id, zone]) => [named(id), zone] as const));
    const copying = duplicateElements(design, stage.id, ids);
    const command = together(copying.label, [copying, moveAll(design, stage.id, targets, there, this.key)]);
    if (editor.dispatch(withRoom(design, stage.id, command, targets.keys()))) editor.select(ids.map(named));
  }

  private shown() {
    const editor = this.store.getState();
    const { design } = editor.history;
    const stage = stageOf(editor);
    return { design, stage, places: shownPlaces(stage, design.layout[stage.id]) };
  }

  private moves(stage: ReturnType<typeof stageOf>, places: ReadonlyMap<string, Box>, { nodes }: Held): Moves {
    return movesInto(stage, places, onGuides(nodes, this.snap), this.targets);
  }

  /** Looked for once in a drag, and again when something changes zones. */
  private surroundings(): Surroundings {
    const { stage, places } = this.shown();
    if (this.around?.places !== places) {
      const ids = [...this.startZones.keys()];
      this.around = { places, targets: targetFinder(stage, places, ids), beside: neighbours(stage, places, ids) };
    }
    return this.around;
  }

  private lights(refused: { readonly zone: string | undefined } | undefined): View['lights'] {
    if (refused !== undefined) return refused.zone === undefined ? {} : { [refused.zone]: 'refused' };
    const lit = [...this.targets].flatMap(([id, zone]) =>
      zone === undefined || zone === this.startZones.get(id) ? [] : [zone],
    );
    return Object.fromEntries(lit.map((zone): [string, Light] => [zone, 'legal']));
  }
}

function placed({ id }: Dragged, zone: string | undefined, moves: Moves): Dragged {
  const [x, y] = moves[id] ?? [0, 0];
  return { id, ...(zone === undefined ? {} : { parentId: zone }), position: { x, y } };
}
