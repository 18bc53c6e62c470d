import { useLayoutEffect, useState } from 'react';

type Handlers = Readonly<Record<string, (...given: never[]) => unknown>>;

/**
 * The same functions at every render; each does what the last render meant by it. The library tells everything in the
 * page of every new function that it is given.
 */
export function useSteady<T extends Handlers>(handlers: T): T {
  const [{ steady, follow }] = useState(() => steadyOf(handlers));
  useLayoutEffect(() => follow(handlers));
  return steady;
}

function steadyOf<T extends Handlers>(first: T) {
  let latest: Handlers = first;
  const steady = Object.fromEntries(
    Object.keys(first).map((name) => [name, (...given: never[]) => latest[name]?.(...given)]),
  ) as T;
  const follow = (next: T) => {
    latest = next;
  };
  return { steady, follow };
}
