import { isTyping } from '../actions/key-of.ts';

/** Frames within which what was just made is drawn. */
const SOON = 12;

/**
 * Puts the keyboard's focus on an element of the drawing once it is drawn; on the drawing itself when there is none. Nobody
 * who has begun to type elsewhere is drawn away.
 */
export function focusNode(id: string | undefined, frames = SOON): void {
  requestAnimationFrame(() => {
    if (isTyping(document.activeElement)) return;
    const element = nodeElement(id);
    if (element === null && id !== undefined && frames > 0) focusNode(id, frames - 1);
    else if (element === null) focusDrawing();
    else element.focus({ preventScroll: true });
  });
}

/** Puts the keyboard's focus on the drawing itself, at once. */
export function focusDrawing(): void {
  document.querySelector<HTMLElement>('.canvas')?.focus({ preventScroll: true });
}

/** Puts the keyboard's focus on the line of the outline for an element, or on its tab stop. */
export function focusRow(id: string | undefined): void {
  requestAnimationFrame(() => {
    const row = id === undefined ? null : document.querySelector<HTMLElement>(`.outline [data-id="${CSS.escape(id)}"]`);
    (row ?? document.querySelector<HTMLElement>('.outline [tabindex="0"]'))?.focus();
  });
}

/** What draws an element on the page; null while it is out of sight. */
export function nodeElement(id: string | undefined): HTMLElement | null {
  if (id === undefined) return null;
  return document.querySelector<HTMLElement>(`.canvas .react-flow__node[data-id="${CSS.escape(id)}"]`);
}

/** Whether the keyboard is at the drawing, or nowhere. */
export function isAtCanvas(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.closest('.canvas') !== null;
}

/** Whether the keyboard is at the only one of these elements itself, not at a button in it. */
export function isAtElement(ids: readonly string[]): boolean {
  const [id] = ids;
  return ids.length === 1 && id !== undefined && document.activeElement === nodeElement(id);
}

/** Whether the keyboard is at the outline, which stands for the drawing. */
export function isAtOutline(): boolean {
  return (document.activeElement?.closest('.outline') ?? null) !== null;
}
