import type { Plan } from '../plan/types.ts';
import type { YamlMap } from '../yaml/tree.ts';

/** Parts of the chart that are on or off, by the names of its values. */
export const SWITCHES = [
  'ingress-nginx',
  'cert-manager',
  'metricsserver',
  'elasticsearch',
  'opensearch',
  'prometheusstack',
  'vector',
  'velero',
] as const;
/** Every cluster has these: a way in, and its certificates. */
const ALWAYS: readonly string[] = ['ingress-nginx', 'cert-manager'];
/** Keys at the top of the values besides the switches. */
export const VALUES = ['clusterDomain', 'notificationEmail'] as const;

/** The values of the chart; every switch is written down, so that a new default of the chart changes nothing. */
export function chartValues(plan: Plan): YamlMap {
  const drawn = new Set(plan.services.filter(({ managed }) => !managed).map(({ type }) => type.deploy.harmony));
  const scales = plan.services.some(({ units }) => units > 1);
  const isOn = (name: string): boolean =>
    ALWAYS.includes(name) || drawn.has(name) || (name === 'metricsserver' && scales);
  return {
    clusterDomain: 'learn.example.org',
    notificationEmail: 'ops@example.org',
    ...Object.fromEntries(SWITCHES.map((name) => [name, { enabled: isOn(name) }])),
  };
}
