import { connectionKey } from '../../design/connection-key.ts';
import type { Step } from '../../design/schema/design.ts';
import type { Stage } from '../../design/schema/stage.ts';

/** What a step names that the stage does not have; a unit such as `mysql#2` goes by its element. */
export function goneFromStage({ zones, components, entryPoints, connections }: Stage, step: Step): string[] {
  const known = new Set([...[zones, components, entryPoints].flatMap(Object.keys), ...connections.map(connectionKey)]);
  const named = [...(step.focus ?? []), ...(step.hidden ?? []), ...(step.fail ?? [])];
  return named.filter((name) => !known.has(name.replace(/#\d+$/, '')));
}
