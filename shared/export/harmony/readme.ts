import { coverageSection, titleLine } from '../markdown.ts';
import type { Plan } from '../plan/types.ts';
import type { CoverageEntry } from '../types.ts';

export function readme(plan: Plan, covered: readonly CoverageEntry[]): string {
  return [
    titleLine(plan),
    '',
    'Values for the Harmony chart, which prepares a Kubernetes cluster for Open edX. Set the domain and the address that',
    'Let’s Encrypt writes to, then:',
    '',
    '```sh',
    'helm repo add harmony https://openedx.github.io/openedx-k8s-harmony',
    'helm upgrade --install harmony harmony/harmony-chart --namespace harmony --create-namespace -f values.yaml',
    '```',
    '',
    'The applications follow with Tutor: export the same stage to `tutor`.',
    '',
    ...coverageSection(covered),
  ].join('\n');
}
