import { describe, expect, it } from 'vitest';
import { drawnAt, everyTemplate, madeFor, platformOf } from './drawn-at.test-support.ts';
import { readBack } from './read-back.test-support.ts';
import { targets } from './targets.ts';
import type { Export, Rollout, Target } from './types.ts';

const turning = targets.filter(({ rollouts = [] }) => rollouts.includes('blue-green'));

/** What changes when machines begin to take turns: they, what divides calls between them, and what lets them call. */
const TURNED = ['compute', 'iam', 'load_balancer', 'locals', 'observability', 'security', 'variables'];

interface Kept {
  readonly Type: string;
  readonly DeletionPolicy?: string;
}

/** Resources of one template whose data outlives the stack; logs are of the machines that turn. */
async function keptIn({ files }: Export): Promise<Readonly<Record<string, Kept>>> {
  const template = files.find(({ path }) => path === 'template.yaml');
  const [root] = (await readBack(template!)) as readonly [{ readonly Resources: Readonly<Record<string, Kept>> }];
  const kept = ({ Type, DeletionPolicy }: Kept) => DeletionPolicy !== undefined && Type !== 'AWS::Logs::LogGroup';
  return Object.fromEntries(Object.entries(root.Resources).filter(([, resource]) => kept(resource)));
}

function changedFiles(off: Export, on: Export): readonly string[] {
  const was = new Map(off.files.map(({ path, text }) => [path, text]));
  return on.files.filter(({ path, text }) => was.get(path) !== text).map(({ path }) => path);
}

async function expectDataToStay({ id }: Target, off: Export, on: Export): Promise<void> {
  const changed = changedFiles(off, on);
  if (id === 'terraform/aws') {
    expect(on.files.map(({ path }) => path)).toEqual(off.files.map(({ path }) => path));
    expect(changed).toEqual(['README.md', ...TURNED.map((name) => `${name}.tf`)]);
  } else if (!changed.some((path) => path.startsWith('stacks/'))) {
    const kept = await keptIn(off);
    expect(await keptIn(on)).toEqual(kept);
    expect(Object.keys(kept)).toContain('DataKey');
  }
}

describe.each(turning.map((target) => [target.id, target] as const))('blue and green in %s', (_id, target) => {
  const cases = everyTemplate.flatMap(([name, design]) => {
    const here = drawnAt(platformOf(target), design);
    return here.stages.map(({ id }) => [`${name}, ${id}`, here, id] as const);
  });

  it.each(cases)('of %s come and go without a byte of the rest, and data stays what it is', async (_case, ...drawn) => {
    const [design, stage] = drawn;
    const made = (rollout?: Rollout) => target.export(design, stage, rollout && { rollout });
    const off = madeFor(target, design, stage);
    const on = made('blue-green');
    expect(made()).toEqual(off);
    expect(made('rolling')).toEqual(off);
    expect(made('blue-green')).toEqual(on);
    if ('refused' in on) expect(on.refused).toMatch(/^No balancer .+\.$/);
    else await expectDataToStay(target, off, on);
  });
});

it('machines take turns in Terraform for AWS and in CloudFormation', () => {
  expect(turning.map(({ id }) => id)).toEqual(['terraform/aws', 'cloudformation']);
});
