import { sortBy } from '../../../base/sort.ts';
import { drawingRecord } from '../../drawing-record.ts';
import { buildPlan } from '../../plan/build-plan.ts';
import { platformFacts } from '../../plan/platforms.ts';
import { BUILT, eachTold, type Progress } from '../../progress.ts';
import type { ExportFile, Target } from '../../types.ts';
import { drawing, drawingLabels, labelsFile } from '../drawing.ts';
import { concernFiles } from '../files.ts';
import { GITIGNORE } from '../gitignore.ts';
import { movedBlocks } from '../moved.ts';
import type { Body } from '../tree.ts';
import { startBuild } from './build.ts';
import type { Cloud, CloudBuild } from './cloud.ts';
import { coverage } from './coverage.ts';
import { outputs } from './outputs.ts';
import { backendExample, readme, tfvarsExample } from './readme.ts';
import { locals, providers, variables, versions } from './setup.ts';

const SHARED = { drawing: ofBuild, locals, outputs: outputsOf, providers, variables, versions };

/** The Terraform target of a cloud: its own concerns and those that all clouds share. */
export function cloudTarget(cloud: Cloud): Target {
  const id = `terraform/${cloud.platform}`;
  return {
    id,
    title: `Terraform, ${platformFacts[cloud.platform].title}`,
    summary: cloud.summary,
    export: (design, stageId, run) => {
      const plan = buildPlan(design, stageId, cloud.platform);
      if ('refused' in plan) return plan;
      const build = startBuild(cloud, plan);
      const moved = movedBlocks(design, stageId, (former) => {
        const other = buildPlan(former, stageId, cloud.platform);
        return 'refused' in other ? [] : bodiesOf(startBuild(cloud, other)).map(([, body]) => body);
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
        ...labelsFile(plan),
        { path: 'terraform.tfvars.example', text: tfvarsExample(build) },
      ];
      return {
        target: id,
        stage: stageId,
        files: sortBy([...others, ...files], ({ path }) => path),
        coverage: covered,
      };
    },
  };
}

function bodiesOf(build: CloudBuild, progress?: Progress): (readonly [concern: string, body: Body])[] {
  const concerns = Object.entries({ ...SHARED, ...build.cloud.concerns });
  return eachTold(concerns, ([name, body]) => [name, body(build)] as const, [0, BUILT], progress);
}

function outputsOf(build: CloudBuild): Body {
  return [...outputs(build), ...drawingLabels(build.plan)];
}

/** Clouds without buckets of their own leave them to a person. */
function ofBuild({ cloud, plan, managed }: CloudBuild): Body {
  const objectStores = cloud.addresses.bucket === undefined ? [] : plan.objectStores;
  return drawing(drawingRecord({ ...plan, objectStores }, managed.keys()));
}
