import type { Part, Trunk } from './trunks.ts';

export interface InLane {
  readonly part: Part;
  /** How many lanes there are before its own. */
  readonly lane: number;
}

/** Each trunk in the first lane past those before it that it would lie on; trunks of one caller may touch. */
export function lanesOf(trunks: readonly Trunk[]): InLane[] {
  const lanes: Trunk[][] = [];
  return trunks.flatMap((trunk) => {
    const lane = laneFor(trunk, lanes);
    (lanes[lane] ??= []).push(trunk);
    return trunk.parts.map((part) => ({ part, lane }));
  });
}

function laneFor(trunk: Trunk, lanes: readonly (readonly Trunk[])[]): number {
  for (let lane = lanes.length - 1; lane >= 0; lane -= 1) {
    const beside = lanes[lane]?.filter(({ low, high }) => low <= trunk.high && trunk.low <= high) ?? [];
    if (beside.length > 0) return beside.every(({ from }) => from === trunk.from) ? lane : lane + 1;
  }
  return 0;
}
