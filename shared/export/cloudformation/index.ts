import { fitsInBytes } from '../../base/utf8-bytes.ts';
import { sortBy } from '../../base/sort.ts';
import { todoLines } from '../coverage.ts';
import { drawingElsewhere } from '../drawing-record.ts';
import { withRollout } from '../plan/blue-green.ts';
import { buildPlan } from '../plan/build-plan.ts';
import type { ExportFile, Target } from '../types.ts';
import { startBuild } from './build.ts';
import { coverage, TEMPLATE } from './coverage.ts';
import { layersOf, type Layer } from './layers.ts';
import { BYTE_LIMIT, nestedFiles, RESOURCE_LIMIT, withDrawingApart, type Whole } from './nested/nested-files.ts';
import { printTemplate } from './print.ts';
import { readme } from './readme.ts';
import { templateAround, type Holds } from './template.ts';

/** What of the work is done when every resource is made: the rest is dividing and printing. */
const BUILT = 0.3;

export const cloudFormation: Target = {
  id: 'cloudformation',
  title: 'CloudFormation',
  summary: 'One template for AWS, with parameters, a change set that stays small, and data that outlives the stack.',
  rollouts: ['rolling', 'blue-green'],
  export: (design, stageId, run) => {
    const plan = withRollout(buildPlan(design, stageId, 'aws'), run);
    if ('refused' in plan) return plan;
    const build = startBuild(plan);
    if ('refused' in build) return build;
    const layers = layersOf(build);
    run?.progress?.(BUILT);
    const { coverage: covered, lines } = todoLines(coverage(build), [TEMPLATE], TEMPLATE);
    const whole = (holds: Holds): Whole => ({
      frame: templateAround(build, layers, holds),
      drawing: drawingElsewhere(plan),
      labels: plan.labels,
      layers,
      path: TEMPLATE,
      heading: lines.get(TEMPLATE),
    });
    const templates =
      (fitInOne(layers) ? wholeFile(whole('resources')) : undefined) ?? nestedFiles(whole('stacks'), run?.progress);
    if ('refused' in templates) return templates;
    run?.progress?.(1);
    return {
      target: 'cloudformation',
      stage: stageId,
      files: sortBy([{ path: 'README.md', text: readme(build, templates, covered) }, ...templates], ({ path }) => path),
      coverage: covered,
    };
  },
};

function fitInOne(layers: readonly Layer[]): boolean {
  return layers.reduce((sum, { resources }) => sum + resources.size, 0) <= RESOURCE_LIMIT;
}

/** The template as one file, when CloudFormation takes it so: words of the drawing that have no room never divide resources. */
function wholeFile(whole: Whole): readonly ExportFile[] | undefined {
  const { frame, layers, path, heading } = whole;
  const all = layers.flatMap(({ resources }) => Array.from(resources, ([id, { resource }]) => [id, resource] as const));
  const Resources = Object.fromEntries(all);
  const text = printTemplate({ ...frame, Resources }, heading);
  if (fitsInBytes(text, BYTE_LIMIT)) return [{ path, text }];
  const { root, beside } = withDrawingApart(whole);
  const smaller = printTemplate({ ...root, Resources }, heading);
  return fitsInBytes(smaller, BYTE_LIMIT) ? [{ path, text: smaller }, ...beside] : undefined;
}
