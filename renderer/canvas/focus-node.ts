/** Puts the keyboard's focus on an element of the drawing once it is drawn; on the drawing itself when there is none. */
export function focusNode(id: string | undefined): void {
  requestAnimationFrame(() => {
    const canvas = document.querySelector<HTMLElement>('.canvas');
    (nodeElement(id) ?? canvas)?.focus({ preventScroll: true });
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

/** Whether the keyboard is at the outline, which stands for the drawing. */
export function isAtOutline(): boolean {
  return (document.activeElement?.closest('.outline') ?? null) !== null;
}
