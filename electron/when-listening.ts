/** Tells a page things; what is said before the page listens, or while it is gone, waits until it does. */
export interface WhenListening<T> {
  readonly tell: (what: T) => void;
  /** The page listens now. */
  readonly listens: () => void;
  readonly gone: () => void;
}

export function whenListening<T>(send: (what: T) => void): WhenListening<T> {
  let waiting: T[] | undefined = [];
  return {
    tell: (what) => (waiting === undefined ? send(what) : void waiting.push(what)),
    listens: () => {
      waiting?.forEach(send);
      waiting = undefined;
    },
    gone: () => (waiting ??= []),
  };
}
