/**
 * What a person typed into a text field since its value was taken: as long as there is some, Ctrl+Z belongs to the field;
 * a field at rest leaves it to the design.
 */
export interface FreshTyping {
  /** Whether the field holds typing that it could take back itself. */
  readonly isIn: (target: EventTarget | null) => boolean;
  readonly stop: () => void;
}

/** Watches the fields of a page. Values that a program puts into them are no typing. */
export function watchTyping(page: Pick<Document, 'addEventListener' | 'removeEventListener'>): FreshTyping {
  let held: { readonly field: EventTarget; readonly before: string } | undefined;
  const onBefore = ({ target }: Event) => {
    if (held?.field === target) return;
    const before = textOf(target);
    held = target === null || before === undefined ? undefined : { field: target, before };
  };
  const onInput = ({ target }: Event) => {
    if (held?.field === target && held?.before === textOf(target)) held = undefined;
  };
  // Enter and leaving the field are how its value is taken.
  const onTaken = () => void (held = undefined);
  page.addEventListener('beforeinput', onBefore, true);
  page.addEventListener('input', onInput, true);
  for (const type of TAKEN) page.addEventListener(type, onTaken, true);
  return {
    isIn: (target) => isRefused(target) || (held?.field === target && held?.before !== textOf(target)),
    stop: () => {
      page.removeEventListener('beforeinput', onBefore, true);
      page.removeEventListener('input', onInput, true);
      for (const type of TAKEN) page.removeEventListener(type, onTaken, true);
    },
  };
}

const TAKEN = ['change', 'focusout'] as const;

function textOf(target: EventTarget | null): string | undefined {
  return target !== null && 'value' in target && typeof target.value === 'string' ? target.value : undefined;
}

/** Text that was refused still stands in its field. */
function isRefused(target: EventTarget | null): boolean {
  return target instanceof Element && target.getAttribute('aria-invalid') === 'true';
}
