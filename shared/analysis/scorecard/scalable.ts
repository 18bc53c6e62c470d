import { findType, hasCapability } from '../../catalog/index.ts';
import type { Verdicted, YesNo } from '../types.ts';
import { isAppTier, isStateful, naming, verdict, type ScoreContext } from './context.ts';
import { neighbours, spreaderOf } from './feeders.ts';

/** Whether every tier can gain units, can only be made bigger (`kind-of`), or shares machines with another tier. */
export function scalable(context: ScoreContext, stateless: Verdicted<YesNo>): Verdicted<YesNo | 'kind-of'> {
  const { stage } = context;
  if (context.own.length === 0) return verdict('unknown', 'Nothing runs on machines of this stage.');
  const crowded = [...context.tenants.crowds.values()].find(([first = '', ...others]) =>
    others.some((id) => tierOf(context, id) !== tierOf(context, first)),
  );
  if (crowded !== undefined) {
    return verdict('no', `${naming(stage, crowded)} share a machine, so none can grow without the others.`, crowded);
  }
  const fixed = [...unspread(context), ...storesThatCannotGrow(context)];
  if (fixed.length > 0) {
    const because = `Each tier has its own machines, but ${naming(stage, fixed)} can only be made bigger, not more.`;
    return verdict('kind-of', because, fixed);
  }
  if (stateless.verdict === 'no') {
    const because = 'Each tier has its own machines, but application units are not interchangeable.';
    return verdict('kind-of', because, stateless.elements);
  }
  if (stateless.verdict === 'unknown') return verdict('unknown', stateless.because, stateless.elements);
  return verdict('yes', 'Every tier has its own machines and can gain units that share the work.');
}

/** The application tier is one tier: its parts grow together when they share machines. */
function tierOf({ stage }: ScoreContext, id: string): string {
  const component = stage.components[id];
  if (component === undefined) return '';
  return isAppTier(component) ? 'app' : (findType(component.type)?.tier ?? id);
}

function unspread(context: ScoreContext): string[] {
  const near = neighbours(context.stage);
  return context.own
    .filter(({ id, component }) => isAppTier(component) && spreaderOf(context.stage, near, id) === undefined)
    .map(({ id }) => id);
}

function storesThatCannotGrow(context: ScoreContext): string[] {
  const needed = new Set(context.criticalCone);
  return context.own
    .filter(({ id, component }) => needed.has(id) && isStateful(component))
    .filter(({ component, n }) => n < 2 && !hasCapability(component.type, 'scales-out'))
    .map(({ id }) => id);
}
