/** Sets of texts that are joined two at a time. Each set is known by the first of its members by code unit. */
export interface DisjointSets {
  readonly join: (a: string, b: string) => void;
  /** The first member of the set that holds this text; a text that was never joined is a set of its own. */
  readonly head: (of: string) => string;
}

export function disjointSets(): DisjointSets {
  const parent = new Map<string, string>();
  const head = (of: string): string => {
    let top = of;
    for (let above = parent.get(top); above !== undefined; above = parent.get(top)) top = above;
    // Every text on the way now knows the top, so that no chain grows long.
    for (let at = of; at !== top;) {
      const above = parent.get(at) ?? top;
      parent.set(at, top);
      at = above;
    }
    return top;
  };
  const join = (a: string, b: string): void => {
    const [first, second] = [head(a), head(b)];
    if (first !== second) parent.set(first < second ? second : first, first < second ? first : second);
  };
  return { join, head };
}
