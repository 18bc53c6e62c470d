import { findType } from '../../catalog/index.ts';
import type { Connection } from '../../design/schema/connection.ts';
import type { Stage } from '../../design/schema/stage.ts';
import type { OnLoss } from '../../design/schema/vocabulary.ts';
import { packLists, type Lists } from '../structure/structure.ts';
import { lossEffects } from './loss-effect.ts';
import { perWiring } from './per-wiring.ts';
import { rosterOf, type Roster } from './roster.ts';

/** Who needs whom, by position of the component in order of id. */
export interface Wiring extends Readonly<Record<'hard' | 'soft' | 'control' | 'startup', Lists>> {
  /** `hard` without what is only assumed because nobody has said what the loss means; the same lists where all is said. */
  readonly said: Lists;
  /** Caller → callees of which nobody has said what their loss means. */
  readonly assumed: ReadonlyMap<string, readonly string[]>;
}

/** Connections and types decide it alone, so it outlives every edit of anything else. */
export const wiringOf = perWiring((stage) => readWiring(stage, rosterOf(stage)));

function readWiring(stage: Stage, roster: Roster): Wiring {
  const empty = () => roster.ids.map((): number[] => []);
  const [hard, said, soft, control, startup] = [empty(), empty(), empty(), empty(), empty()];
  const lists: Partial<Record<OnLoss, number[][]>> = { down: hard, degraded: soft, control, startup };
  const assumed = new Map<string, readonly string[]>();
  const effects = lossEffects(stage);
  stage.connections.forEach((connection, index) => {
    const ends = endsOf(connection, roster);
    const effect = effects[index];
    if (ends === undefined || effect === undefined) return;
    const [from, to] = ends;
    lists[effect.onLoss]?.[from]?.push(to);
    if (!effect.known) assumed.set(connection.from, [...(assumed.get(connection.from) ?? []), connection.to]);
    else if (effect.onLoss === 'down') said[from]?.push(to);
  });
  const all = packLists(hard);
  return {
    hard: all,
    said: assumed.size === 0 ? all : packLists(said),
    soft: packLists(soft),
    control: packLists(control),
    startup: packLists(startup),
    assumed,
  };
}

/** Caller and callee, where both are drawn and the caller can fail. */
function endsOf(connection: Connection, { positions, types }: Roster): readonly [number, number] | undefined {
  const from = positions.get(connection.from);
  const to = positions.get(connection.to);
  if (from === undefined || to === undefined || from === to) return undefined;
  return findType(types[from] ?? '')?.tier === 'outside' ? undefined : [from, to];
}
