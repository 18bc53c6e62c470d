import { hasCapability } from '../../../catalog/index.ts';
import type { PlacedComponent, StageFacts } from '../../../analysis/types.ts';
import { perAnalysis } from './per-analysis.ts';
import { ofType } from './placement.ts';

const resolvesNames = (type: string) => hasCapability(type, 'resolves-names');

/** Components that resolve names for people, by id. */
export const nameServices = perAnalysis((analysis): readonly PlacedComponent[] => ofType(analysis, resolvesNames));

export function isNameService(analysis: StageFacts, component: PlacedComponent): boolean {
  return nameServices(analysis).includes(component);
}

/** Whether nothing else resolves names. */
export function isOnlyNameService(analysis: StageFacts, component: PlacedComponent): boolean {
  const services = nameServices(analysis);
  return services.length === 1 && services[0]?.id === component.id;
}
