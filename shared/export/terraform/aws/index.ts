import { sortBy } from '../../../base/sort.ts';
import { drawingRecord } from '../../drawing-record.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import { withRollout } from '../../plan/blue-green.ts';
import type { Design } from '../../../design/schema/design.ts';
import type { ExportFile, ExportOptions, Target } from '../../types.ts';
import { BUILT, eachTold, type Progress } from '../../progress.ts';
import { concernFiles } from '../files.ts';
import { GITIGNORE } from '../gitignore.ts';
import { movedBlocks } from '../moved.ts';
import type { Body } from '../tree.ts';
import { backup } from './backup.ts';
import { startBuild, type Build } from './build.ts';
import { coverage } from './coverage.ts';
import { drawing, drawingLabels, labelsFile } from '../drawing.ts';
import { dns } from './dns.ts';
import { backendExample, BOOTSTRAP, tfvarsExample } from './examples.ts';
import { iam } from './iam.ts';
import { kms } from './kms.ts';
import { loadBalancers } from './load-balancers.ts';
import { fixedMachines, scaledMachines } from './machines.ts';
import { managed } from './managed.ts';
import { network } from './network.ts';
import { observability } from './observability.ts';
import { outputs } from './outputs.ts';
import { readme } from './readme.ts';
import { secrets } from './secrets.ts';
import { security } from './security.ts';
import { locals, providers, variables, versions } from './setup.ts';
import { storage } from './storage.ts';
import { waf } from './waf.ts';

/** One file per concern; a concern that the stage lacks has no file. */
const CONCERNS: Readonly<Record<string, (build: Build) => Body>> = {
  backup,
  compute: scaledMachines,
  dns,
  drawing: ({ plan, managed: made }) => drawing(drawingRecord(plan, made.keys())),
  iam,
  kms,
  load_balancer: loadBalancers,
  locals,
  machines: fixedMachines,
  managed,
  network,
  observability,
  outputs: (build) => [...outputs(build), ...drawingLabels(build.plan)],
  providers,
  secrets,
  security,
  storage,
  variables,
  versions,
  waf,
};

export const terraformAws: Target = {
  id: 'terraform/aws',
  title: 'Terraform, AWS',
  summary:
    'A network over zones, scaling groups, machines with disks, balancers, buckets and backups, one file per concern.',
  rollouts: ['rolling', 'blue-green'],
  export: (design, stageId, run) => {
    const build = buildFor(design, stageId, run);
    if ('refused' in build) return build;
    const moved = movedBlocks(design, stageId, (former) => {
      const other = buildFor(former, stageId, run);
      return 'refused' in other ? [] : bodiesOf(other).map(([, body]) => body);
    });
    const { files, coverage: covered } = concernFiles(
      [...bodiesOf(build, run?.progress), ['moved', moved]],
      coverage(build),
      run?.progress,
    );
    const others: ExportFile[] = [
      { path: '.gitignore', text: GITIGNORE },
      { path: 'README.md', text: readme(build, covered) },
      { path: 'backend.tf.example', text: backendExample(build) },
      ...labelsFile(build.plan),
      { path: 'templates/bootstrap.sh.tftpl', text: BOOTSTRAP },
      { path: 'terraform.tfvars.example', text: tfvarsExample(build) },
    ];
    return {
      target: 'terraform/aws',
      stage: stageId,
      files: sortBy([...others, ...files], ({ path }) => path),
      coverage: covered,
    };
  },
};

function buildFor(
  design: Design,
  stageId: string,
  options: ExportOptions | undefined,
): Build | { readonly refused: string } {
  const plan = withRollout(buildPlan(design, stageId, 'aws'), options);
  return 'refused' in plan ? plan : startBuild(plan);
}

function bodiesOf(build: Build, progress?: Progress): (readonly [concern: string, body: Body])[] {
  return eachTold(Object.entries(CONCERNS), ([name, body]) => [name, body(build)] as const, [0, BUILT], progress);
}
