import { lazy, type ComponentType } from 'react';

/** A part of the window whose program could not be fetched. The browser remembers that until the window is loaded again. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}

/** A part of the window that loads when it is first drawn. */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  return lazy(async () => {
    try {
      return { default: await load() };
    } catch (cause) {
      throw new NotLoaded(cause instanceof Error ? cause.message : String(cause), { cause });
    }
  });
}
