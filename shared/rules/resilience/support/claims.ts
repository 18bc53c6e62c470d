import type { Failable, PlacedComponent, SinglePoint } from '../../../analysis/types.ts';
import { findType, hasCapability } from '../../../catalog/index.ts';
import type { RuleContext } from '../../types.ts';
import { brokenBy, onlyDomain, unitsPer } from './placement.ts';

/**
 * One cause, one finding. When everything that a lost host or zone breaks has a more precise explanation, that rule
 * speaks and the outage rule is silent. The table:
 *
 * | explanation                                  | speaks                  | silent                     |
 * | every unit is needed                         | all-units-needed        | host-outage, lopsided-quorum, one-host, even-quorum |
 * | all units stand on one host                  | one-host                | host-outage                |
 * | the members stand unevenly                   | lopsided-quorum         | host-outage, zone-outage, region-outage |
 * | a single balancer or proxy, on its own host  | single-balancer         | host-outage                |
 */
export function isAllNeeded({ n, k, managed }: PlacedComponent): boolean {
  return !managed && n >= 2 && k === n;
}

/** A balancer, or a proxy at the edge that people call, of which there is one. */
export function isSingleBalancer({ stage }: RuleContext, { id, n, managed }: PlacedComponent): boolean {
  return !managed && n === 1 && isBalancer(stage.components[id]?.type ?? '');
}

export function isBalancer(typeId: string): boolean {
  const type = findType(typeId);
  return hasCapability(typeId, 'balances-load') || (type?.family === 'edge' && hasCapability(typeId, 'serves-people'));
}

/** Domains of a quorum that hold enough votes to stop it, while other members stand elsewhere. */
export function stoppingDomains(
  { analysis }: RuleContext,
  component: PlacedComponent,
  kind: Failable['kind'],
): string[] {
  const { mode, n, k } = component;
  if (mode !== 'quorum' || n < 3 || isAllNeeded(component)) return [];
  return [...unitsPer(analysis, component, kind)]
    .filter(([, votes]) => votes >= n - k + 1 && votes < n)
    .map(([id]) => id);
}

export function isOneHost({ analysis }: RuleContext, component: PlacedComponent): boolean {
  return (
    !component.managed &&
    component.n >= 2 &&
    !isAllNeeded(component) &&
    onlyDomain(analysis, component, 'host') !== undefined
  );
}

/** Whether more precise rules explain everything that this single point breaks. */
export function explainedElsewhere(context: RuleContext, { failable }: SinglePoint): boolean {
  const broken = brokenBy(context.analysis, failable.id);
  const host = failable.scope === 'host';
  const explained = (component: PlacedComponent) =>
    stoppingDomains(context, component, failable.kind).includes(failable.id) ||
    (host && (isAllNeeded(component) || isOneHost(context, component) || isSingleBalancer(context, component)));
  return broken.length > 0 && broken.every(explained);
}

/** A single balancer has a finding of its own unless its host takes other services with it. */
export function balancerSpeaks(context: RuleContext, component: PlacedComponent): boolean {
  const hosts = [...unitsPer(context.analysis, component, 'host').keys()];
  return hosts.every((host) => brokenBy(context.analysis, host).every((broken) => isSingleBalancer(context, broken)));
}
