import { sortBy } from '../../base/sort.ts';
import { todoLines } from '../coverage.ts';
import { buildPlan } from '../plan/build-plan.ts';
import { filesTold, type FileToMake } from '../files-told.ts';
import type { Target } from '../types.ts';
import { printYaml } from '../yaml/print.ts';
import { CONFIG, coverage } from './coverage.ts';
import { readme } from './readme.ts';
import { replicasPlugin } from './replicas.ts';
import { settingsOf, TUTOR_VERSION, tutorOf } from './settings.ts';

export const tutor: Target = {
  id: 'tutor',
  title: 'Tutor',
  summary: 'Settings for Tutor: what it runs itself, where everything else is, and how many of each.',
  export: (design, stageId, run) => {
    const plan = buildPlan(design, stageId);
    if ('refused' in plan) return plan;
    if (!plan.services.some((service) => (tutorOf(service)?.runs ?? []).length > 0)) {
      return {
        refused: 'The stage has no application that Tutor could run; draw the LMS, or export to another target.',
      };
    }
    const { coverage: covered, lines } = todoLines(coverage(plan), [CONFIG], CONFIG);
    const heading = [`Settings of Tutor ${TUTOR_VERSION}.`, ...(lines.get(CONFIG) ?? [])];
    const plugin = replicasPlugin(plan);
    const toMake: readonly FileToMake[] = [
      ['README.md', () => readme(plan, plugin !== undefined, covered)],
      [CONFIG, () => printYaml(settingsOf(plan), heading)],
      ...(plugin === undefined ? [] : [['plugins/corral.yml', () => printYaml(plugin)] as const]),
    ];
    const files = sortBy(filesTold(toMake, run?.progress), ({ path }) => path);
    return { target: 'tutor', stage: stageId, files, coverage: covered };
  },
};
