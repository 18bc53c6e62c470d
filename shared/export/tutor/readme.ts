import { coverageSection, titleLine } from '../markdown.ts';
import type { Plan } from '../plan/types.ts';
import type { CoverageEntry } from '../types.ts';
import { PLACEHOLDER, pluginsOf, TUTOR_VERSION } from './settings.ts';

export function readme(plan: Plan, replicas: boolean, covered: readonly CoverageEntry[]): string {
  const plugins = pluginsOf(plan);
  return [
    titleLine(plan),
    '',
    `Settings for Tutor ${TUTOR_VERSION}. Replace every \`${PLACEHOLDER}\` and every name that ends in \`.invalid\`, then:`,
    '',
    '```sh',
    'cp config.yml "$(tutor config printroot)/config.yml"',
    ...(replicas ? ['cp plugins/corral.yml "$(tutor plugins printroot)/"'] : []),
    ...[...plugins, ...(replicas ? ['corral'] : [])].map((name) => `tutor plugins enable ${name}`),
    'tutor config save',
    'tutor k8s launch        # on one machine: tutor local launch',
    '```',
    '',
    `Tutor ${TUTOR_VERSION} installs a newer release than the drawing may name (${plan.release}). Moving an existing site to it is`,
    'an upgrade of its own, release by release.',
    '',
    ...coverageSection(covered),
  ].join('\n');
}
