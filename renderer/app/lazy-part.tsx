import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** How often somebody asked for what did not load to be loaded again. */
let asked = 0;

/** Parts that could not be loaded are loaded anew when they are next drawn. */
export function loadAgain(): void {
  asked += 1;
}

interface Loading<P> {
  readonly Part: LazyExoticComponent<ComponentType<P>>;
  /** What had been asked for when it failed. */
  failed?: number;
}

/**
 * A part of the window that loads when it is first drawn. React keeps a failure for good, so a part that failed gets a new
 * beginning, but only once somebody asks: one that fails over and over would else be loaded over and over.
 */
export function lazyPart<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const now = { loading: begin(load) };
  return function Loaded(props: P) {
    const { Part } = current(now, load);
    return <Part {...props} />;
  };
}

function current<P>(now: { loading: Loading<P> }, load: () => Promise<ComponentType<P>>): Loading<P> {
  const { failed } = now.loading;
  if (failed !== undefined && failed !== asked) now.loading = begin(load);
  return now.loading;
}

function begin<P>(load: () => Promise<ComponentType<P>>): Loading<P> {
  const loading: Loading<P> = {
    Part: lazy(async () => {
      try {
        return { default: await load() };
      } catch (error) {
        loading.failed = asked;
        throw error;
      }
    }),
  };
  return loading;
}
