import type { ELK } from 'elkjs/lib/elk-api.js';
import { elementTitle } from '../messages/titles.ts';
import { placesOf } from '../../shared/layout/places.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { tidy } from '../../shared/layout/tidy.ts';
import { headerWidth } from '../../shared/picture/zone-header.ts';
import type { ActionContext } from '../actions/action.ts';
import { selectedElements } from '../actions/when.ts';
import { revealAll } from '../canvas/in-view.ts';
import { t } from '../messages/t.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { stageOf } from '../state/hooks.ts';
import { announce } from '../state/ui-store.ts';
import { elkEngine } from './elk-engine.ts';
import { placeAll } from './place-all.ts';
import { GLIDE, tidyStore } from './tidy-store.ts';
import { whatMoves } from './what-moves.ts';

let running: ELK | undefined;

/**
 * Lays out what is selected, or everything, in a worker that is loaded for it. One undo step; when the drawing was
 * changed meanwhile, nothing happens but a sentence. When all of it was laid out, all of it is on screen.
 */
export async function runTidy(
  { store, flow }: Pick<ActionContext, 'store' | 'flow'>,
  selection: readonly string[],
): Promise<void> {
  cancelTidy();
  const { history, stageId, notify } = store.getState();
  const stage = stageOf(store.getState());
  const moving = whatMoves(stage, history.design.layout[stageId], selection);
  if (moving === undefined) return notify(t('tidy.select'));
  const places = placesOf(stage, history.design.layout[stageId]);
  tidyStore.setState({ progress: { done: 0, of: 1 } });
  try {
    const elk = await startElk();
    const onZone = (done: number, of: number) => tidyStore.setState({ progress: { done, of } });
    const moves = (id: string) => moving.has(id);
    const changed = await tidy({ stage, places, moves, engine: elkEngine(elk), headerOf: headersOf(stage), onZone });
    if (running !== elk) return;
    const now = store.getState();
    if (now.history.design !== history.design || now.stageId !== stageId) return notify(t('tidy.changed'));
    if (!now.dispatch(placeAll(history.design, stage, changed, labelOf(store, selection)))) return;
    tidyStore.setState({ glideFrom: places });
    if (selection.length === 0) revealAll(flow, store.getState(), GLIDE);
    announce(t('tidy.done', { what: labelOf(store, selection) }));
  } catch (error) {
    notify(t('tidy.stopped', { why: error instanceof Error ? error.message : String(error) }));
  } finally {
    cancelTidy();
  }
}

/** Gives up a tidying under way; whether there was one. */
export function cancelTidy(): boolean {
  const { progress } = tidyStore.getState();
  running?.terminateWorker();
  running = undefined;
  tidyStore.setState({ progress: undefined });
  return progress !== undefined;
}

function headersOf(stage: Stage) {
  return (id: string) => {
    const zone = stage.zones[id];
    return zone === undefined ? 0 : headerWidth(elementTitle(stage, id), zone);
  };
}

function labelOf(store: EditorStore, selection: readonly string[]): string {
  const [first, ...more] = selectedElements({ store }).filter((id) => selection.includes(id));
  if (first === undefined) return t('tidy.everything');
  const name = elementTitle(stageOf(store.getState()), first);
  return more.length === 0 ? t('tidy.one', { name }) : t('tidy.more', { name, more: more.length });
}

/** The engine is a file of its own, as its authors built it; nobody loads it before it is asked for. */
async function startElk(): Promise<ELK> {
  const [{ default: Elk }, { default: workerUrl }] = await Promise.all([
    import('elkjs/lib/elk-api.js'),
    import('elkjs/lib/elk-worker.min.js?url'),
  ]);
  running = new Elk({ workerUrl });
  return running;
}
