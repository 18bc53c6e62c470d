import { together } from '../../shared/commands/support/together.ts';
import type { Command } from '../../shared/commands/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import { run, startHistory } from '../../shared/history/history.ts';
import { shownPlaces } from '../../shared/layout/fold.ts';
import { growZones } from '../../shared/layout/grow-zones.ts';
import type { Box } from '../../shared/layout/places.ts';
import { writePlaces } from './write-places.ts';

/**
 * An edit that moves these elements, after which the zones around them go around all of them. `stood` says where one of
 * them stood in the zone that it is in afterwards; nothing of what came into it.
 */
export function withRoom(
  design: Design,
  stageId: string,
  moving: Command,
  ids: Iterable<string>,
  stood: (id: string) => Box | undefined = () => undefined,
): Command {
  const { design: after } = run(startHistory(design), moving).history;
  const stage = after.stages.find(({ id }) => id === stageId);
  if (stage === undefined) return moving;
  const places = shownPlaces(stage, after.layout[stageId]);
  const [before, moved] = [new Map(places), new Map<string, Box>()];
  for (const id of ids) {
    const [old, box] = [stood(id), places.get(id)];
    if (box !== undefined) moved.set(id, box);
    if (old === undefined) before.delete(id);
    else before.set(id, old);
  }
  const grown = [...growZones(stage, before, moved)].filter(([id, box]) => box !== places.get(id));
  if (grown.length === 0) return moving;
  const room = writePlaces(after, stage, places, new Map(grown), moving);
  return together(moving.label, [moving, room], moving.mergeKey);
}
