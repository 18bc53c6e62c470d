import type { Shown } from '../slide/shown.ts';

/** What the presenter reads in a window of their own. */
export interface PresenterView extends Shown {
  readonly notes: string;
  readonly missing: readonly string[];
  readonly next: Shown['slide'] | undefined;
  /** When the presentation began, in milliseconds. */
  readonly began: number;
}

/** From the presentation: who is there, what is on, and that it ended. */
export type ToPresenter =
  { readonly kind: 'asking' | 'over' } | { readonly kind: 'view'; readonly view: PresenterView };
/** From the presenter's window: that it is there, and a key that was pressed in it. */
export type FromPresenter = { readonly kind: 'hello' } | { readonly kind: 'key'; readonly key: string };

/** Keys that do the same in the presenter's window: they are about the story, not about an element or a text. */
export const FORWARDED: readonly string[] = [
  ...['arrowright', 'pagedown', 'arrowdown', 'arrowleft', 'pageup', 'arrowup', 'home', 'end'],
  ...['b', '.', 'f'],
];

const PARAMETER = 'presenter';
const KEPT = 'corral-presentation';

/** The name that a tab and its presenter's window share, also after either was loaded again. */
export function presentationId(): string {
  const kept = sessionStorage.getItem(KEPT);
  if (kept !== null) return kept;
  const made = crypto.randomUUID();
  sessionStorage.setItem(KEPT, made);
  return made;
}

/** The presentation that this window is the presenter's window of; null in the designer itself. */
export function presentedId(): string | null {
  return new URLSearchParams(location.search).get(PARAMETER);
}

export function channelOf(id: string): BroadcastChannel {
  return new BroadcastChannel(`${KEPT} ${id}`);
}

/** Opens the presenter's window, or brings it to the front. */
export function openPresenterWindow(): void {
  const address = new URL(location.href);
  address.search = new URLSearchParams({ [PARAMETER]: presentationId() }).toString();
  window.open(address, `corral-presenter-${presentationId()}`, 'popup,width=1100,height=760')?.focus();
}
