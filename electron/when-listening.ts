/** Tells a page things; what is said before the page listens, or while it is gone, waits until it does. */
export interface WhenListening {
  readonly tell: (say: () => void) => void;
  /** The page listens now. */
  readonly listens: () => void;
  readonly gone: () => void;
}

export function whenListening(): WhenListening {
  let waiting: (() => void)[] | undefined = [];
  return {
    tell: (say) => (waiting === undefined ? say() : void waiting.push(say)),
    listens: () => {
      const said = waiting;
      waiting = undefined;
      said?.forEach((say) => say());
    },
    gone: () => (waiting ??= []),
  };
}
