/** Whether a window may close without a question, and who waits to hear whether it goes. */
export interface Leaving {
  readonly setDirty: (dirty: boolean) => void;
  /** The renderer saved, or the person let go. */
  readonly release: () => void;
  /** Whether something would be lost. */
  readonly unsaved: () => boolean;
  readonly tell: (gone: boolean) => void;
  /** Does what may close the window; resolves to whether it went. */
  readonly after: (act: () => void) => Promise<boolean>;
}

export function createLeaving(): Leaving {
  let [dirty, released] = [false, false];
  let waiting: ((gone: boolean) => void)[] = [];
  return {
    setDirty: (now) => void (dirty = now),
    release: () => void (released = true),
    unsaved: () => dirty && !released,
    tell: (gone) => {
      for (const each of waiting) each(gone);
      waiting = [];
    },
    after: (act) =>
      new Promise((done) => {
        waiting.push(done);
        act();
      }),
  };
}
