import type { Stage } from '../../design/schema/stage.ts';
import { packLists, type Structure } from '../structure/structure.ts';
import { lossEffect } from './loss-effect.ts';
import type { Placements } from './placement.ts';

export interface StageStructure extends Structure {
  /** Component ids by group position. */
  readonly ids: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  /** Caller → callees for which nobody has said what a loss means. */
  readonly assumed: ReadonlyMap<string, readonly string[]>;
}

/** The stage as a structure: one group per component, one event per failable. What is outside never fails. */
export function stageStructure(stage: Stage, { components, registry }: Placements): StageStructure {
  const ids = [...components.keys()];
  const positions = new Map(ids.map((id, index) => [id, index]));
  const edges = readEdges(stage, components, positions);
  const placed = [...components.values()];
  let unit = 0;
  return {
    ids,
    positions,
    eventCount: registry.list.length,
    groupCount: ids.length,
    k: Int32Array.from(placed, ({ k }) => k),
    units: packLists(placed.map(({ n }) => Array.from({ length: n }, () => unit++))),
    events: packLists(placed.flatMap((component) => component.positions)),
    ...edges,
  };
}

function readEdges(
  stage: Stage,
  components: Placements['components'],
  positions: ReadonlyMap<string, number>,
): Pick<StageStructure, 'hard' | 'soft' | 'assumed'> {
  const hard = Array.from(positions, (): number[] => []);
  const soft = Array.from(positions, (): number[] => []);
  const assumed = new Map<string, string[]>();
  for (const connection of stage.connections) {
    const from = positions.get(connection.from);
    const to = positions.get(connection.to);
    if (from === undefined || to === undefined || from === to) continue;
    if (isOutsidePlacement(components, connection.from)) continue;
    const { onLoss, known } = lossEffect(stage, connection);
    if (onLoss === 'down') hard[from]?.push(to);
    if (onLoss === 'degraded') soft[from]?.push(to);
    if (!known) assumed.set(connection.from, [...(assumed.get(connection.from) ?? []), connection.to]);
  }
  return { hard: packLists(hard), soft: packLists(soft), assumed };
}

function isOutsidePlacement(components: Placements['components'], id: string): boolean {
  return components.get(id)?.units[0]?.length === 0;
}
