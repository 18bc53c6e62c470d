import { connectionKey } from './connection-key.ts';
import type { Step } from './schema/design.ts';
import type { Stage } from './schema/stage.ts';

/** Whether a step of the story can name it in this stage: an element, a connection by its key, one unit as `mysql#2`. */
export function inStage({ zones, components, entryPoints, connections }: Stage): (name: string) => boolean {
  const maps = [zones, components, entryPoints].flatMap((each) => Object.keys(each));
  const known = new Set([...maps, ...connections.map(connectionKey)]);
  return (name) => known.has(name.replace(/#\d+$/, ''));
}

/** Everything that a step names, each once. */
export function namedIn({ focus = [], hidden = [], fail = [] }: Partial<Step>): string[] {
  return [...new Set([...focus, ...hidden, ...fail])];
}
