import { moveElements } from '../../shared/commands/move-elements.ts';
import { resizeZone } from '../../shared/commands/resize-zone.ts';
import { together } from '../../shared/commands/support/together.ts';
import type { Command } from '../../shared/commands/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { Box } from '../../shared/layout/places.ts';

interface Written {
  readonly label: string;
  readonly mergeKey?: string;
}

/** Writes new places as one edit; of a zone its size too, where that is another one than `before`. */
export function writePlaces(
  design: Design,
  stage: Stage,
  before: ReadonlyMap<string, Box>,
  after: ReadonlyMap<string, Box>,
  { label, mergeKey }: Written,
): Command {
  const sized = ([id, { width, height }]: readonly [string, Box]) => {
    const old = before.get(id);
    return Object.hasOwn(stage.zones, id) && (old?.width !== width || old.height !== height);
  };
  const resizes = [...after].filter(sized).map(([id, { x, y, width, height }]) => {
    return resizeZone(design, stage.id, id, [x, y, width, height]);
  });
  const moves = [...after].filter((each) => !sized(each)).map(([id, { x, y }]) => [id, [x, y] as const]);
  return together(label, [...resizes, moveElements(design, stage.id, Object.fromEntries(moves))], mergeKey);
}
