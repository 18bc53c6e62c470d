import { expect, it } from 'vitest';
import type { Design } from '../design/schema/design.ts';
import { drawnAt, everyTemplate, madeFor, platformOf } from './drawn-at.test-support.ts';
import { readBack } from './read-back.test-support.ts';
import { targets } from './targets.ts';
import type { Export } from './types.ts';
import { patience } from '../base/runs.test-support.ts';

const STAGE = 'highly-available';
const [, template] = everyTemplate.find(([name]) => name === 'bare-minimum')!;

/** Everything under another name. */
function called(design: Design, name: string): Design {
  const all = <T>(map: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(map).map(([id, one]) => [id, { ...one, name: `${name} ${id}` }]));
  const stages = design.stages.map((stage) => ({
    ...stage,
    name,
    zones: all(stage.zones),
    components: all(stage.components),
    entryPoints: all(stage.entryPoints),
  }));
  return { ...design, name, vendors: all(design.vendors), stages };
}

/** Where a target keeps what things are called: nothing is made of any of these. */
const LABELS = ['Description', 'Labels', 'corral_labels', 'design_name', 'stage_name'];

function withoutLabels(data: unknown): unknown {
  return JSON.parse(JSON.stringify(data, (key, one: unknown) => (LABELS.includes(key) ? undefined : one)));
}

async function codeOf({ files }: Export): Promise<unknown> {
  const code = files.filter(({ path }) => !/\.md$|^labels\.json$/.test(path));
  return Promise.all(code.map(async (file) => [file.path, withoutLabels(await readBack(file))]));
}

it.each(targets.map((target) => [target.id, target] as const))(
  'another name changes nothing that %s makes',
  { timeout: patience() },
  async (_, target) => {
    const drawn = drawnAt(platformOf(target), template);
    const [one, other] = await Promise.all(
      ['Autumn', 'Spring'].map((name) => codeOf(madeFor(target, called(drawn, name), STAGE))),
    );
    expect(one).toEqual(other);
  },
);
