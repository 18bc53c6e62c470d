import type { Border } from '../../shared/analysis/data/borders.ts';
import type { Fold } from '../../shared/layout/fold.ts';
import type { Box } from '../../shared/layout/places.ts';
import type { Mark } from '../../shared/picture/marks.ts';
import type { Drawing } from './flow.ts';

/** A drawing with what its zones, cards and lines are made from, found out once for all of them. */
export interface Seen extends Drawing {
  readonly places: ReadonlyMap<string, Box>;
  readonly fold: Fold;
  readonly marks: ReadonlyMap<string, Mark>;
  /** Zone → what the marks of components directly in it say. */
  readonly said: ReadonlyMap<string, ReadonlySet<string>>;
}

export const NO_BORDERS: readonly Border[] = [];

/** Of the data view; those of what is selected come with the selection. */
export function bordersOn(id: string, { borders, data }: Seen): readonly Border[] {
  return (data === undefined ? undefined : borders?.get(id)) ?? NO_BORDERS;
}
