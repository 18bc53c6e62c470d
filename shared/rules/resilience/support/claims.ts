import { ofComponent } from '../../../analysis/of-component.ts';
import type { Failable, PlacedComponent, SinglePoint, StageFacts } from '../../../analysis/types.ts';
import type { RuleContext, Severity } from '../../types.ts';
import { outageSeverity, worstSeverity } from './outage-severity.ts';
import { allVotes, brokenBy, hasSpare, unitsPer } from './placement.ts';
import { witnessPlace } from './witness.ts';
import { pointsBreaking } from './points.ts';
import { isNameService } from './name-services.ts';
import { singleKind } from './singles.ts';

/**
 * One cause, one finding. When everything that a lost host or zone breaks has a more precise explanation, that rule
 * speaks and the outage rule is silent. The rule that speaks is never milder than the one it silences: see
 * `claimedSeverity`. The table:
 *
 * | explanation                                  | speaks                  | silent                     |
 * | every unit is needed                         | all-units-needed        | host-outage, degraded-only, lopsided-quorum, one-host, even-quorum |
 * | all units stand on one host or in one rack   | one-host                | host-outage, degraded-only, zone-outage |
 * | the members stand unevenly                   | lopsided-quorum         | host-outage, degraded-only, zone-outage, region-outage |
 * | what decides on a failover stands beside the primary | witness-beside-primary | host-outage, degraded-only, zone-outage |
 * | a single balancer or proxy, on its own host  | single-balancer         | host-outage, degraded-only |
 * | a single store that several need, likewise   | shared-store            | host-outage, degraded-only |
 * | a single way out, likewise                   | single-egress           | host-outage, degraded-only |
 * | a single sign-in or secrets service, likewise | single-sign-in         | host-outage, degraded-only |
 * | a single service discovery, likewise         | control-plane           | host-outage, degraded-only |
 * | a name service: another may answer           | single-dns              | region-outage              |
 */
export function isAllNeeded(component: PlacedComponent): boolean {
  return !component.managed && component.n >= 2 && !hasSpare(component);
}

/** Domains of a quorum that hold enough votes to stop it, while other members stand elsewhere. */
export function stoppingDomains(component: PlacedComponent, kind: Failable['kind']): readonly string[] {
  const stopping = stoppingByKind(component);
  if (stopping === undefined) return [];
  const known = stopping.get(kind) ?? stoppingOf(component, kind);
  stopping.set(kind, known);
  return known;
}

/** The kinds of domain that hold members, widest first. */
export const DOMAINS = ['region', 'site', 'availability-zone', 'rack', 'host'] as const;

/** Filled as kinds are asked for; undefined where it has no votes to lose one by one. */
const stoppingByKind = ofComponent((component) =>
  component.mode !== 'quorum' || component.slots < 3 || isAllNeeded(component)
    ? undefined
    : new Map<Failable['kind'], readonly string[]>(),
);

function stoppingOf(component: PlacedComponent, kind: Failable['kind']): readonly string[] {
  const all = allVotes(component);
  return [...component.votesIn(kind)]
    .filter(([, votes]) => votes >= all - component.k + 1 && votes < all)
    .map(([id]) => id);
}

/** The one machine that holds every unit, else the one rack; undefined where units are spread, single or all needed. */
export function onePlace(component: PlacedComponent): string | undefined {
  return onlyPlace(component);
}

const onlyPlace = ofComponent((component) => {
  if (component.managed || component.n < 2 || isAllNeeded(component)) return undefined;
  return component.onlyIn('host') ?? component.onlyIn('rack');
});

/** Whether more precise rules explain everything that this single point breaks. */
export function explainedElsewhere(analysis: StageFacts, { failable }: SinglePoint): boolean {
  const { id, kind, scope } = failable;
  const broken = brokenBy(analysis, id);
  const explained = (component: PlacedComponent) =>
    stoppingDomains(component, kind).includes(id) ||
    onePlace(component) === id ||
    witnessPlace(analysis, component) === failable.element ||
    (component.id === id && isNameService(analysis, component)) ||
    (scope === 'host' && (isAllNeeded(component) || explainsItsHost(analysis, component)));
  return broken.length > 0 && broken.every(explained);
}

function explainsItsHost(analysis: StageFacts, component: PlacedComponent): boolean {
  return singleKind(analysis, component) !== undefined && breaksAlone(analysis, component);
}

/** Whether the loss of its machine, or of itself where it is managed, breaks nothing else. */
export function breaksAlone(analysis: StageFacts, component: PlacedComponent): boolean {
  const hosts = component.managed ? [component.id] : [...unitsPer(component, 'host').keys()];
  return hosts.every((host) => brokenBy(analysis, host).every(({ id }) => id === component.id));
}

/** The severity of a finding that speaks for outages: its own, or that of the worst outage rule that it silences. */
export function claimedSeverity(context: RuleContext, { id }: PlacedComponent, own: Severity): Severity {
  const silenced = (pointsBreaking(context.analysis).get(id) ?? []).filter((point) =>
    explainedElsewhere(context.analysis, point),
  );
  return worstSeverity([own, ...silenced.map((point) => outageSeverity(context, point))]);
}
