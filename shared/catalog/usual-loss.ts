import type { OnLoss } from '../design/schema/vocabulary.ts';
import type { Capability, ComponentType } from './types.ts';

/** Callers that only look on: they lose sight of what is gone, and nothing else. */
const LOOK_ON: readonly Capability[] = ['observes', 'keeps-backups', 'deploys'];

/** What the catalogue knows about the loss of `to` for `from`; undefined: only the author can say. */
export function usualLoss(from: ComponentType, to: ComponentType): OnLoss | undefined {
  const need = from.needs.find(({ anyOf }) => anyOf.includes(to.id));
  if (need !== undefined) return need.onLossUnknownFor?.includes(to.id) === true ? undefined : need.onLoss;
  if (to.usualLoss !== undefined) return to.usualLoss;
  return from.capabilities.some((capability) => LOOK_ON.includes(capability)) ? 'none' : undefined;
}
