import type { StageAnalysis } from '../analysis/types.ts';
import { findType } from '../catalog/index.ts';
import type { Stage } from '../design/schema/stage.ts';

/** What the card of a component says while nothing fails. */
export interface CardFacts {
  readonly label: string;
  readonly typeTitle: string;
  readonly icon: string;
  /** "×3 (2 needed)"; nothing for one unit. */
  readonly units: string;
  readonly managed: boolean;
}

export function cardFacts(stage: Stage, analysis: Pick<StageAnalysis, 'components'>, id: string): CardFacts {
  const component = stage.components[id];
  if (component === undefined) throw new Error(`no component ${id}`);
  const type = findType(component.type);
  const placed = analysis.components.get(id);
  return {
    label: component.name ?? type?.title ?? id,
    typeTitle: type?.title ?? component.type,
    icon: type?.icon ?? 'component',
    units: placed === undefined || placed.n === 1 ? '' : `×${placed.n} (${placed.k} needed)`,
    managed: placed?.managed === true,
  };
}
