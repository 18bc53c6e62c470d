import { createElement, useEffect, useState, type ComponentType } from 'react';
import { NotLoaded } from './lazy-part.tsx';

let come: ComponentType | undefined;

/** Fetches the window of a design with all that judges it: when a design opens, not before. */
export async function loadDesigner(): Promise<void> {
  come ??= (await import('./designer.tsx')).Designer;
}

/**
 * Whether the window of a design has come; it is fetched when it is `wanted`. Until then what is on screen stays there:
 * nothing is suspended, because what comes after a fallback is held back for a third of a second.
 */
export function useDesignerCome(wanted: boolean): boolean {
  const [, setCome] = useState(false);
  useEffect(() => {
    if (!wanted || come !== undefined) return;
    loadDesigner().then(
      () => setCome(true),
      (cause: unknown) => setCome(() => failed(cause)),
    );
  }, [wanted]);
  return come !== undefined;
}

function failed(cause: unknown): never {
  throw new NotLoaded(cause instanceof Error ? cause.message : String(cause), { cause });
}

/** The window of a design, once it has come. */
export function DesignerProgram() {
  return come === undefined ? null : createElement(come);
}
