import type { KeyboardEvent } from 'react';

/** Where a key moves the focus in a list of `length`; undefined: the key moves nothing. */
export function nextIndex(key: string, index: number, length: number): number | undefined {
  const to = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: length - 1,
    PageDown: index + 10,
    PageUp: index - 10,
  }[key];
  if (to === undefined || length === 0) return undefined;
  return Math.min(Math.max(to, 0), length - 1);
}

/** Moves focus among the `[data-roving]` descendants of the list, which share one tab stop. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')];
  const index = stops.findIndex((stop) => stop === event.target);
  if (index < 0) return;
  const to = nextIndex(event.key, index, stops.length);
  if (to === undefined) return;
  event.preventDefault();
  stops[to]?.focus();
}
