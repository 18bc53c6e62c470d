/** A key press as the shortcut table writes it: `mod+shift+z`, `arrowleft`, `?`. Mod is Ctrl, or Cmd on a Mac. */
export function keyOf(
  event: Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
): string {
  const digit = /^Digit(\d)$/.exec(event.code)?.[1];
  const key = digit ?? event.key.toLowerCase();
  const named = key === ' ' ? 'space' : key;
  const held = [event.ctrlKey || event.metaKey ? 'mod' : '', event.altKey ? 'alt' : '', event.shiftKey ? 'shift' : ''];
  return [...held.filter((part) => part !== ''), named].join('+');
}

/** Whether a key belongs to a dialog, a menu or a list of choices. The card of the tour leaves keys to the window. */
export function isInDialog(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest('[role="dialog"]:not(.tour-card), [role="menu"], [role="listbox"]') !== null;
}

/** Whether a key belongs to a text field, so that no shortcut may take it. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || isInDialog(target)) return true;
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || isTextInput(target);
}

function isTextInput(target: HTMLElement): boolean {
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'range'].includes(target.type);
}
