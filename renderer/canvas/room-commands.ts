import { moveElements } from '../../shared/commands/move-elements.ts';
import { resizeZone } from '../../shared/commands/resize-zone.ts';
import type { Command } from '../../shared/commands/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { isCollapsed } from '../../shared/layout/fold.ts';
import type { Box } from '../../shared/layout/places.ts';

/** The edits that make the room which `makeRoom` found; a zone that is collapsed keeps its size. */
export function roomCommands(design: Design, stage: Stage, room: ReadonlyMap<string, Box>): Command[] {
  return [...room].map(([id, { x, y, width, height }]) =>
    stage.zones[id] === undefined || isCollapsed(stage, design.layout[stage.id], id)
      ? moveElements(design, stage.id, { [id]: [x, y] })
      : resizeZone(design, stage.id, id, [x, y, width, height]),
  );
}
