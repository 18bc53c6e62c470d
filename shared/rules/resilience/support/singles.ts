import type { PlacedComponent, StageFacts } from '../../../analysis/types.ts';
import { findType, hasCapability } from '../../../catalog/index.ts';
import type { Capability } from '../../../catalog/types.ts';
import { callersOf, hardUsers } from './callers.ts';
import { scopeUnknown } from './open-facts.ts';

/** One unit, or a managed service as small as a machine. */
export function isSingleUnit({ failables }: StageFacts, component: PlacedComponent): boolean {
  if (!component.managed) return component.n === 1 && !component.outside;
  return failables.get(component.id)?.scope === 'host' && !scopeUnknown(component);
}

type Kind = 'balancer' | 'sign-in' | 'egress' | 'discovery' | 'store';

/** What a rule of its own would name a component as when it is there once; undefined: no such rule. */
export function singleKind(analysis: StageFacts, component: PlacedComponent): Kind | undefined {
  const kind = kindOf(component.component.type);
  if (kind === undefined) return undefined;
  if (kind === 'balancer') return !component.managed && component.n === 1 ? kind : undefined;
  return isSingleUnit(analysis, component) && IS_NEEDED[kind](analysis, component.id) ? kind : undefined;
}

/** The first that a type is. */
function kindOf(type: string): Kind | undefined {
  if (isBalancer(type)) return 'balancer';
  if (isSignIn(type)) return 'sign-in';
  if (hasCapability(type, 'egress')) return 'egress';
  if (hasCapability(type, 'discovers-services')) return 'discovery';
  return hasCapability(type, 'stores-data') ? 'store' : undefined;
}

/** Whether enough depends on it for its rule to speak. */
const IS_NEEDED: Readonly<Record<Exclude<Kind, 'balancer'>, (analysis: StageFacts, id: string) => boolean>> = {
  'sign-in': (analysis, id) => hardUsers(analysis, id).length > 0,
  egress: (analysis, id) => callersOf(analysis, id, ['down', 'degraded']).length > 0,
  discovery: () => true,
  store: (analysis, id) => hardUsers(analysis, id).length >= 2,
};

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
