import { cannot, coverageOf, exported, todoLines, type Judged } from '../coverage.ts';
import { turningGroups } from '../plan/blue-green.ts';
import { buildPlan } from '../plan/build-plan.ts';
import { indexOf } from '../plan/plan-index.ts';
import type { Plan, PlanService } from '../plan/types.ts';
import { filesTold } from '../files-told.ts';
import type { CoverageEntry, Target } from '../types.ts';
import { printYaml } from '../yaml/print.ts';
import { pipelinesFile } from './pipelines.ts';
import { readme } from './readme.ts';
import { COLORS_SCRIPT } from './scripts.ts';

const PIPELINES = 'openedx.gocd.yaml';

export const gocd: Target = {
  id: 'gocd',
  title: 'GoCD',
  summary: 'Pipelines as code: an image, migrations, the resting colour, a swap by hand, and the way back.',
  export: (design, stageId, run) => {
    const plan = buildPlan(design, stageId);
    if ('refused' in plan) return plan;
    const turning = turningGroups(plan);
    const { coverage: covered, lines } = todoLines(coverage(plan, turning), [PIPELINES], PIPELINES);
    return {
      target: 'gocd',
      stage: stageId,
      files: filesTold(
        [
          ['README.md', () => readme(plan, turning.size > 0, covered)],
          ...(turning.size > 0 ? [['colors.sh', () => COLORS_SCRIPT] as const] : []),
          [PIPELINES, () => printYaml(pipelinesFile(plan, turning.size > 0), lines.get(PIPELINES))],
        ],
        run?.progress,
      ),
      coverage: covered,
    };
  },
};

function coverage(plan: Plan, turning: ReadonlySet<string>): CoverageEntry[] {
  return coverageOf(plan, {
    component: (service) => judge(plan, turning, service),
    connection: () => cannot('A pipeline opens no connection; export the stage to Terraform or Ansible for that.'),
    files: { machines: PIPELINES, connections: PIPELINES },
  });
}

function judge(plan: Plan, turning: ReadonlySet<string>, service: PlanService): Judged {
  const balancer = indexOf(plan).balancers.get(service.id);
  if (service.type.capabilities.includes('deploys')) return exported('The pipelines are what it runs.');
  if (balancer?.targets.some(({ group }) => turning.has(group)) === true) {
    return exported('Divides calls between the colours, by weights that the pipeline sets.');
  }
  if (turning.has(service.group ?? '')) return exported('Comes to a new release with a new image, blue and green.');
  if (turning.size === 0 && service.group !== undefined) return exported('The pipeline runs its play.');
  return cannot(
    'The pipelines replace machines behind balancers only; export the stage to Ansible to change it in place.',
  );
}
