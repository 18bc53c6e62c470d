import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseDesign } from '../../design/parse.ts';
import { gocd } from './index.ts';

const FOLDER = join(import.meta.dirname, '../../../assets/templates');

interface Task {
  readonly fetch?: { readonly pipeline: string; readonly stage: string; readonly job: string };
  readonly exec?: { readonly command: string };
}
interface Stage {
  readonly approval?: { readonly type: string };
  readonly clean_workspace: boolean;
  readonly jobs: Record<
    string,
    { readonly elastic_profile_id: string; readonly artifacts?: unknown[]; readonly tasks: Task[] }
  >;
}
interface Pipeline {
  readonly lock_behavior: string;
  readonly materials: Record<string, { readonly pipeline?: string; readonly stage?: string; readonly git?: string }>;
  readonly stages: Record<string, Stage>[];
}
interface File {
  readonly format_version: number;
  readonly pipelines: Record<string, Pipeline>;
  readonly environments: Record<string, { readonly pipelines: string[] }>;
}

const cases = readdirSync(FOLDER).flatMap((file) => {
  const parsed = parseDesign(readFileSync(join(FOLDER, file), 'utf8'));
  if (!parsed.ok) throw new Error(file);
  return parsed.value.design.stages.map(({ id }) => [file, id, parsed.value.design] as const);
});

function fileOf([, stage, design]: (typeof cases)[number]): File {
  const made = gocd.export(design, stage);
  if ('refused' in made) throw new Error(made.refused);
  return parse(made.files.find(({ path }) => path.endsWith('.gocd.yaml'))?.text ?? '') as File;
}

/** `pipeline/stage` and `pipeline/stage/job` of everything that the file has. */
function namesOf({ pipelines }: File): ReadonlySet<string> {
  const stages = Object.entries(pipelines).flatMap(([pipeline, { stages: all }]) =>
    all.flatMap((each) => Object.entries(each).map(([name, stage]) => ({ at: `${pipeline}/${name}`, stage }))),
  );
  return new Set(stages.flatMap(({ at, stage }) => [at, ...Object.keys(stage.jobs).map((job) => `${at}/${job}`)]));
}

describe('pipelines for GoCD', () => {
  it.each(cases)('of %s, %s name nothing that is not there', (...one) => {
    const file = fileOf(one);
    const known = namesOf(file);
    const materials = Object.values(file.pipelines).flatMap((pipeline) => Object.values(pipeline.materials));
    const asked = materials.flatMap(({ pipeline, stage }) =>
      pipeline === undefined ? [] : [`${pipeline}/${String(stage)}`],
    );
    const jobs = Object.values(file.pipelines).flatMap(({ stages }) =>
      stages.flatMap((each) => Object.values(each).flatMap(({ jobs: all }) => Object.values(all))),
    );
    const fetched = jobs.flatMap(({ tasks }) =>
      tasks.flatMap(({ fetch }) => (fetch ? [`${fetch.pipeline}/${fetch.stage}/${fetch.job}`] : [])),
    );
    expect([...asked, ...fetched].filter((name) => !known.has(name))).toEqual([]);
    expect(jobs.every(({ elastic_profile_id, tasks }) => elastic_profile_id !== '' && tasks.length > 0)).toBe(true);
    const members = Object.values(file.environments).flatMap(({ pipelines }) => pipelines);
    expect(members.sort()).toEqual(Object.keys(file.pipelines).sort());
  });

  const ha = cases.find(([, stage]) => stage === 'highly-available');

  it.each(cases)('of %s, %s have only keys that GoCD knows', (...one) => {
    const file = fileOf(one);
    expect(Object.keys(file)).toEqual(['format_version', 'pipelines', 'environments']);
    for (const pipeline of Object.values(file.pipelines)) {
      expect(Object.keys(pipeline)).toEqual(['group', 'label_template', 'lock_behavior', 'materials', 'stages']);
      for (const stage of pipeline.stages.flatMap((each) => Object.values(each))) {
        expect(['approval', 'clean_workspace', 'jobs']).toEqual(expect.arrayContaining(Object.keys(stage)));
      }
    }
  });

  it('migrate before the swap, and leave swap, retirement and rollback to a person', () => {
    if (ha === undefined) throw new Error('no such template');
    const { pipelines } = fileOf(ha);
    const stages = Object.values(pipelines).flatMap((pipeline) =>
      pipeline.stages.flatMap((each) => Object.entries(each)),
    );
    expect(stages.map(([name]) => name)).toEqual([
      'build_image',
      'migrate',
      'start_next',
      'swap',
      'retire_old',
      'back_to_old',
    ]);
    expect(stages.filter(([, stage]) => stage.approval?.type === 'manual').map(([name]) => name)).toEqual([
      'swap',
      'retire_old',
      'back_to_old',
    ]);
  });
});
