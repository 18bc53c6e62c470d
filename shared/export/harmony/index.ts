import { sortBy } from '../../base/sort.ts';
import { cannot, coverageOf, exported, todo, todoLines, type Judged } from '../coverage.ts';
import { buildPlan } from '../plan/build-plan.ts';
import { indexOf } from '../plan/plan-index.ts';
import type { Plan, PlanConnection, PlanService } from '../plan/types.ts';
import { filesTold, type FileToMake } from '../files-told.ts';
import type { CoverageEntry, Target } from '../types.ts';
import { printYaml } from '../yaml/print.ts';
import { readme } from './readme.ts';
import { chartValues } from './values.ts';

const VALUES = 'values.yaml';

export const harmony: Target = {
  id: 'harmony',
  title: 'Harmony',
  summary: 'Values of the Harmony chart: what a Kubernetes cluster needs before Tutor installs Open edX on it.',
  export: (design, stageId, run) => {
    const plan = buildPlan(design, stageId);
    if ('refused' in plan) return plan;
    const { coverage: covered, lines } = todoLines(coverage(plan), [VALUES], VALUES);
    const toMake: readonly FileToMake[] = [
      ['README.md', () => readme(plan, covered)],
      [VALUES, () => printYaml(chartValues(plan), lines.get(VALUES))],
    ];
    const files = sortBy(filesTold(toMake, run?.progress), ({ path }) => path);
    return { target: 'harmony', stage: stageId, files, coverage: covered };
  },
};

function coverage(plan: Plan): CoverageEntry[] {
  return coverageOf(plan, {
    component: judgeComponent,
    connection: (connection) => judgeConnection(plan, connection),
    files: { machines: VALUES, connections: VALUES },
  });
}

function judgeComponent({ type, managed }: PlanService): Judged {
  const part = type.deploy.harmony;
  if (part === undefined) {
    return cannot('The chart sets up the cluster and not what runs on it; export the stage to tutor for that.');
  }
  if (part === 'ingress-nginx') return exported('The ingress controller of the cluster does its work.');
  if (managed) return cannot('Somebody else runs it, so that the chart does not bring it along.');
  if (part === 'velero') return todo(VALUES, 'Set the bucket, the region and the credentials of velero.');
  return exported(`The chart brings ${part} along.`);
}

function judgeConnection(plan: Plan, { from, to }: PlanConnection): Judged {
  const { services } = indexOf(plan);
  const chart = [from, to].map((id) => services.get(id)?.type.deploy.harmony);
  if (chart[1] === 'ingress-nginx' && !services.has(from)) {
    return todo(VALUES, 'Point the domain at the address of the ingress controller.');
  }
  return cannot('Calls inside a cluster need no value of the chart; export the stage to tutor for its settings.');
}
