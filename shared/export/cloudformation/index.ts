import { todoLines } from '../coverage.ts';
import { buildPlan } from '../plan/build-plan.ts';
import type { Target } from '../types.ts';
import { startBuild } from './build.ts';
import { coverage, TEMPLATE } from './coverage.ts';
import { printTemplate } from './print.ts';
import { readme } from './readme.ts';
import { buildTemplate } from './template.ts';

const RESOURCE_LIMIT = 500;

/** UTF-8 length without an encoder, which the core does not have. */
function utf8Bytes(text: string): number {
  return [...text].reduce((sum, character) => {
    const point = character.codePointAt(0) ?? 0;
    return sum + (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);
  }, 0);
}

export const cloudFormation: Target = {
  id: 'cloudformation',
  title: 'CloudFormation',
  summary: 'One template for AWS, with parameters, a change set that stays small, and data that outlives the stack.',
  export: (design, stageId) => {
    const plan = buildPlan(design, stageId, 'aws');
    if ('refused' in plan) return plan;
    const template = buildTemplate(startBuild(plan));
    const count = Object.keys(template.Resources).length;
    if (count > RESOURCE_LIMIT) {
      return {
        refused: `The stage needs ${count} resources and CloudFormation takes ${RESOURCE_LIMIT} in a template; export to Terraform instead.`,
      };
    }
    const { coverage: covered, lines } = todoLines(coverage(plan), [TEMPLATE], TEMPLATE);
    const text = printTemplate(template, lines.get(TEMPLATE));
    return {
      target: 'cloudformation',
      stage: stageId,
      files: [
        { path: 'README.md', text: readme(plan, utf8Bytes(text), covered) },
        { path: TEMPLATE, text },
      ],
      coverage: covered,
    };
  },
};
