import type { PlacedComponent } from '../../../analysis/types.ts';
import { unitsPer } from './placement.ts';

/** How many machines may go at once, whichever they are. */
export function tolerated(component: PlacedComponent): number {
  const perHost = [...unitsPer(component, 'host').values()].sort((a, b) => b - a);
  let left = component.n;
  let lost = 0;
  for (const units of perHost) {
    left -= units;
    if (left < component.k) break;
    lost += 1;
  }
  return lost;
}

/** How many members of a majority, each on a machine of its own, go on without so many machines. */
export function membersFor(lost: number): number {
  return 2 * lost + 1;
}
