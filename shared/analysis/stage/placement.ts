import type { PlacedComponent } from '../types.ts';
import type { Registry } from './registry.ts';

/** One component with the positions of its failables per unit, for typed arrays. */
export interface Placement extends PlacedComponent {
  readonly positions: readonly (readonly number[])[];
  /** Per unit: whether the region or the site is drawn. */
  readonly regionKnown: boolean;
  /** Per unit: the host it runs on; empty for managed services and what is outside. */
  readonly hosts: readonly string[];
}

export interface Placements {
  readonly components: ReadonlyMap<string, Placement>;
  readonly registry: Registry;
}
