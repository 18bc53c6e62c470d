import { useEffect } from 'react';
import type { PlainKey } from '../messages/t.ts';
import { isInDialog, keyOf } from '../actions/key-of.ts';
import type { EditorStore } from '../state/editor-store.ts';
import { openDialog } from '../state/ui-store.ts';
import { openPresenterWindow } from '../presenter/presenter-channel.ts';
import { breakIt, editMeanwhile, end, flipFindings, go, goToEnd, setFailing } from './present-actions.ts';
import { presentStore } from './present-store.ts';

interface PresentKey {
  readonly keys: readonly string[];
  readonly title: PlainKey;
  readonly run: (store: EditorStore, chosen: string | undefined) => void;
}

const flip = (key: 'blank' | 'notesOpen' | 'roomOpen') => () => presentStore.setState((now) => ({ [key]: !now[key] }));
const point = (to: 'laser' | 'spotlight') => () =>
  presentStore.setState(({ pointer }) => ({ pointer: pointer === to ? 'none' : to }));
const take = (taking: 'decision' | 'question' | 'parked') => () => presentStore.setState({ taking });

/** Keys of a presentation; remotes send Page Up, Page Down, F5, Escape and a full stop. */
export const PRESENT_KEYS: readonly PresentKey[] = [
  { keys: ['arrowright', 'pagedown', 'arrowdown'], title: 'present.key.next', run: (store) => go(store, 1) },
  { keys: ['arrowleft', 'pageup', 'arrowup'], title: 'present.key.before', run: (store) => go(store, -1) },
  { keys: ['home'], title: 'present.key.first', run: (store) => goToEnd(store, 'first') },
  { keys: ['end'], title: 'present.key.last', run: (store) => goToEnd(store, 'last') },
  {
    keys: ['k'],
    title: 'present.key.fail',
    run: (store, chosen) => breakIt(store, chosen === undefined ? [] : [chosen]),
  },
  { keys: ['b', '.'], title: 'present.key.blank', run: flip('blank') },
  { keys: ['e'], title: 'present.key.edit', run: editMeanwhile },
  { keys: ['g'], title: 'present.key.guess', run: guessOrTell },
  { keys: ['f'], title: 'present.key.findings', run: flipFindings },
  { keys: ['n'], title: 'present.key.notes', run: flip('notesOpen') },
  { keys: ['l'], title: 'present.key.laser', run: point('laser') },
  { keys: ['t'], title: 'present.key.spotlight', run: point('spotlight') },
  { keys: ['s'], title: 'present.key.window', run: openPresenterWindow },
  { keys: ['r'], title: 'present.key.room', run: flip('roomOpen') },
  { keys: ['d'], title: 'present.key.decision', run: take('decision') },
  { keys: ['q'], title: 'present.key.question', run: take('question') },
  { keys: ['p'], title: 'present.key.park', run: take('parked') },
  { keys: ['shift+?', 'f1'], title: 'present.key.keys', run: () => openDialog('keys') },
  { keys: ['escape'], title: 'present.key.end', run: healOrEnd },
];

function guessOrTell(): void {
  presentStore.setState(({ guess }) => ({
    guess: guess === undefined ? { votes: {}, told: false } : guess.told ? undefined : { ...guess, told: true },
  }));
}

function healOrEnd(store: EditorStore): void {
  const { failing, blank, roomOpen } = presentStore.getState();
  if (roomOpen) presentStore.setState({ roomOpen: false });
  else if (blank) presentStore.setState({ blank: false });
  else if (failing.length > 0) setFailing(store, []);
  else end();
}

/** Does what a key stands for; whether it stands for anything. */
export function runKey(key: string, store: EditorStore, chosen: string | undefined): boolean {
  const found = PRESENT_KEYS.find(({ keys }) => keys.includes(key));
  found?.run(store, chosen);
  return found !== undefined;
}

/** Listens while the presentation is on screen; what is typed into a field, or a dialog over it, stays there. */
export function usePresentKeys(store: EditorStore, chosen: string | undefined): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLInputElement || isInDialog(event.target)) return;
      const key = keyOf(event);
      if (key === 'f5') event.preventDefault();
      if (runKey(key, store, chosen)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [store, chosen]);
}
