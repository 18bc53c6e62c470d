import { findType } from '../../catalog/index.ts';
import type { Pace } from '../../choose/tools.ts';
import type { Component } from '../../design/schema/component.ts';
import type { Stage } from '../../design/schema/stage.ts';
import { isManaged, isOutside } from '../../analysis/stage/component-facts.ts';

/** What of a stage changes slowly, and what with every release; ids in order. People outside are neither. */
export function pacesOf({ zones, components }: Stage): Readonly<Record<Pace, readonly string[]>> {
  const own = Object.entries(components).filter(([, component]) => !isOutside(component));
  const often = own.filter(([, component]) => isReleased(component)).map(([id]) => id);
  const slowly = own.filter(([, component]) => !isReleased(component)).map(([id]) => id);
  return { slowly: [...Object.keys(zones), ...slowly].sort(), often: often.sort() };
}

/** Applications of one's own come with every release; stores, balancers and what others run stay. */
function isReleased(component: Component): boolean {
  return !isManaged(component) && findType(component.type)?.deploy.kind === 'application';
}
