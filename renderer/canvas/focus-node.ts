/** Puts the keyboard's focus on an element of the drawing once it is drawn; on the drawing itself when there is none. */
export function focusNode(id: string | undefined): void {
  requestAnimationFrame(() => {
    const canvas = document.querySelector<HTMLElement>('.canvas');
    const node =
      id === undefined
        ? null
        : document.querySelector<HTMLElement>(`.canvas .react-flow__node[data-id="${CSS.escape(id)}"]`);
    (node ?? canvas)?.focus({ preventScroll: true });
  });
}

/** Whether the keyboard is at the drawing, or nowhere. */
export function isAtCanvas(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement.closest('.canvas') !== null;
}
