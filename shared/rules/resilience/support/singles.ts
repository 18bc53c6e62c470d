import type { PlacedComponent, StageAnalysis } from '../../../analysis/types.ts';
import { findType, hasCapability } from '../../../catalog/index.ts';
import type { Capability } from '../../../catalog/types.ts';
import { callersOf, hardUsers } from './callers.ts';
import { scopeUnknown } from './open-facts.ts';

/** One unit, or a managed service as small as a machine. */
export function isSingleUnit({ failables }: StageAnalysis, component: PlacedComponent): boolean {
  if (!component.managed) return component.n === 1 && component.units[0]?.length !== 0;
  return failables.get(component.id)?.scope === 'host' && !scopeUnknown(component);
}

type Kind = 'balancer' | 'sign-in' | 'egress' | 'discovery' | 'store';

/** What a rule of its own would name a component as when it is there once; undefined: no such rule. */
export function singleKind(analysis: StageAnalysis, component: PlacedComponent): Kind | undefined {
  const type = analysis.stage.components[component.id]?.type ?? '';
  if (isBalancer(type)) return !component.managed && component.n === 1 ? 'balancer' : undefined;
  if (!isSingleUnit(analysis, component)) return undefined;
  if (isSignIn(type)) return hardUsers(analysis, component.id).length > 0 ? 'sign-in' : undefined;
  if (hasCapability(type, 'egress'))
    return callersOf(analysis, component.id, ['down', 'degraded']).length > 0 ? 'egress' : undefined;
  if (hasCapability(type, 'discovers-services')) return 'discovery';
  return hasCapability(type, 'stores-data') && hardUsers(analysis, component.id).length >= 2 ? 'store' : undefined;
}

/** A balancer, or a proxy at the edge that people call. */
export function isBalancer(typeId: string): boolean {
  const type = findType(typeId);
  return hasCapability(typeId, 'balances-load') || (type?.family === 'edge' && hasCapability(typeId, 'serves-people'));
}

const SIGN_IN: readonly Capability[] = ['identifies-people', 'keeps-secrets'];

/** Who signs people in, or keeps the keys that signing in needs. */
export function isSignIn(typeId: string): boolean {
  return SIGN_IN.some((capability) => hasCapability(typeId, capability));
}
