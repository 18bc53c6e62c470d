import { fitsInBytes } from '../../base/utf8-bytes.ts';
import { sortBy } from '../../base/sort.ts';
import { todoLines } from '../coverage.ts';
import { withRollout } from '../plan/blue-green.ts';
import { buildPlan } from '../plan/build-plan.ts';
import type { ExportFile, Target } from '../types.ts';
import { startBuild } from './build.ts';
import { coverage, TEMPLATE } from './coverage.ts';
import { layersOf, type Layer } from './layers.ts';
import { splitTemplate } from './nested/split.ts';
import { printTemplate } from './print.ts';
import { readme } from './readme.ts';
import { templateAround } from './template.ts';
import type { Frame } from './tree.ts';

/** What CloudFormation takes in one template, from a bucket. */
const RESOURCE_LIMIT = 500;
const BYTE_LIMIT = 1_000_000;

export const cloudFormation: Target = {
  id: 'cloudformation',
  title: 'CloudFormation',
  summary: 'One template for AWS, with parameters, a change set that stays small, and data that outlives the stack.',
  rollouts: ['rolling', 'blue-green'],
  export: (design, stageId, options) => {
    const plan = withRollout(buildPlan(design, stageId, 'aws'), options);
    if ('refused' in plan) return plan;
    const build = startBuild(plan);
    if ('refused' in build) return build;
    const layers = layersOf(build);
    const frame = templateAround(build, layers);
    const { coverage: covered, lines } = todoLines(coverage(build), [TEMPLATE], TEMPLATE);
    const templates =
      wholeFile(frame, layers, lines.get(TEMPLATE)) ?? nestedFiles(splitTemplate(frame, layers), lines.get(TEMPLATE));
    if ('refused' in templates) return templates;
    return {
      target: 'cloudformation',
      stage: stageId,
      files: sortBy([{ path: 'README.md', text: readme(build, templates, covered) }, ...templates], ({ path }) => path),
      coverage: covered,
    };
  },
};

/** The template as one file, when CloudFormation takes it so. */
function wholeFile(
  frame: Frame,
  layers: readonly Layer[],
  heading: readonly string[] | undefined,
): readonly ExportFile[] | undefined {
  if (layers.reduce((sum, { resources }) => sum + resources.size, 0) > RESOURCE_LIMIT) return undefined;
  const all = layers.flatMap(({ resources }) => Array.from(resources, ([id, { resource }]) => [id, resource] as const));
  const Resources = Object.fromEntries(all);
  const text = printTemplate({ ...frame, Resources }, heading);
  return fitsInBytes(text, BYTE_LIMIT) ? [{ path: TEMPLATE, text }] : undefined;
}

function nestedFiles(
  split: ReturnType<typeof splitTemplate>,
  heading: readonly string[] | undefined,
): readonly ExportFile[] | { readonly refused: string } {
  if ('tooLarge' in split) return tooLarge(`${split.tooLarge} refers to more others than one stack takes values`);
  const files = [
    { path: TEMPLATE, text: printTemplate(split.root.template, heading, split.root.rename) },
    ...[...split.nested].map(([path, { template, rename }]) => ({ path, text: printTemplate(template, [], rename) })),
  ];
  const beyond = files.find(({ text }) => !fitsInBytes(text, BYTE_LIMIT));
  return beyond === undefined ? files : tooLarge(`${beyond.path} would have more than ${String(BYTE_LIMIT)} bytes`);
}

function tooLarge(why: string): { readonly refused: string } {
  return {
    refused: `The stage does not fit into the templates that CloudFormation takes, nested ones included: ${why}. Divide it into stages, or export it to Terraform instead.`,
  };
}
