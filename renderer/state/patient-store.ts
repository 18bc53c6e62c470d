import type { EditorStore } from './editor-store.ts';

/** Milliseconds without a change after which panels follow a gesture. */
const PAUSE = 120;

/**
 * The same editor for panels of many controls: while a gesture is under way its listeners hear of changes when the hand
 * pauses, so that the drawing need not wait for them; everything else they hear at once. What they read is never old.
 */
export function patientStore(store: EditorStore): EditorStore {
  const subscribe: EditorStore['subscribe'] = (listener) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = store.subscribe((state, before) => {
      clearTimeout(timer);
      const underWay = state.history.past.at(-1)?.mergeKey !== undefined && state.history !== before.history;
      if (underWay) timer = setTimeout(() => listener(store.getState(), before), PAUSE);
      else listener(state, before);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  };
  return { ...store, subscribe };
}
