import type { Plan } from '../plan/types.ts';
import type { YamlMap, YamlValue } from '../yaml/tree.ts';

/** An agent of this profile runs every job; GoCD starts it when there is one to run. */
const PROFILE = 'deploy-agent';
/** The working copy of the repository that holds the exports. */
const INFRASTRUCTURE = 'infrastructure';

/** Who is live before the first release; a person exchanges the two after each. */
const FIRST = { LIVE: 'blue', NEXT: 'green', BLUE_IMAGE: '', GREEN_IMAGE: '' };

/** `format_version` 10 came with GoCD 20.8. */
export function pipelinesFile(plan: Plan, turning: boolean): YamlMap {
  const name = plan.slug.replaceAll('-', '_');
  const pipelines = turning ? blueGreen(name) : inPlace(name);
  return {
    format_version: 10,
    pipelines,
    environments: {
      [name]: { ...(turning ? { environment_variables: FIRST } : {}), pipelines: Object.keys(pipelines) },
    },
  };
}

/** Machines as they are get the new release one after the other, once somebody has looked at what would change. */
function inPlace(name: string): YamlMap {
  const play = (more: readonly string[]): YamlMap =>
    exec('ansible-playbook', ['-i', 'inventory/hosts.yml', ...more, 'site.yml'], `${INFRASTRUCTURE}/ansible`);
  return {
    [`${name}_configure`]: pipeline(name, {
      materials: repositories(),
      stages: [stage('preview', [play(['--check', '--diff'])]), manual('configure', [play([])])],
    }),
  };
}

function blueGreen(name: string): YamlMap {
  const [build, deploy] = [`${name}_build`, `${name}_deploy`];
  const after = { release: { pipeline: deploy, stage: 'swap' }, ...repositories() };
  return {
    [build]: pipeline(name, { materials: repositories(), stages: [buildStage()] }),
    [deploy]: pipeline(name, {
      materials: { image: { pipeline: build, stage: 'build_image' }, ...repositories() },
      stages: [
        stage('migrate', [fetchImage(build), exec('sh', ['migrate.sh'], INFRASTRUCTURE)]),
        stage('start_next', [fetchImage(build), ...apply('start')]),
        manual('swap', [fetchImage(build), ...apply('swap')]),
      ],
    }),
    [`${name}_retire`]: pipeline(name, { materials: after, stages: [manual('retire_old', apply('retire'))] }),
    [`${name}_rollback`]: pipeline(name, { materials: after, stages: [manual('back_to_old', apply('back'))] }),
  };
}

function pipeline(group: string, { materials, stages }: { materials: YamlMap; stages: readonly YamlMap[] }): YamlMap {
  return { group, label_template: '${COUNT}', lock_behavior: 'unlockWhenFinished', materials, stages };
}

function repositories(): YamlMap {
  const git = (url: string, destination: string): YamlMap => ({ git: url, branch: 'main', destination });
  return { infrastructure: git('https://example.org/operations/infrastructure.git', INFRASTRUCTURE) };
}

function buildStage(): YamlMap {
  const artifacts = [{ build: { source: `${INFRASTRUCTURE}/image-id`, destination: 'image' } }];
  return stage('build_image', [exec('sh', ['build-image.sh'], INFRASTRUCTURE)], { artifacts });
}

function fetchImage(pipelineName: string): YamlMap {
  const from = { pipeline: pipelineName, stage: 'build_image', job: 'build_image' };
  return { fetch: { ...from, source: 'image/image-id', is_file: true, destination: INFRASTRUCTURE } };
}

/** The colours for a step of the release, then Terraform with them. */
function apply(step: 'start' | 'swap' | 'retire' | 'back'): readonly YamlMap[] {
  const terraform = (command: string, ...more: string[]): YamlMap =>
    exec('terraform', [command, '-input=false', ...more], `${INFRASTRUCTURE}/terraform`);
  return [
    exec('sh', ['colors.sh', step, 'terraform/colors.auto.tfvars.json'], INFRASTRUCTURE),
    terraform('init'),
    terraform('apply', '-auto-approve'),
  ];
}

function exec(command: string, args: readonly string[], directory: string): YamlMap {
  return { exec: { command, arguments: args, working_directory: directory } };
}

function stage(name: string, tasks: readonly YamlValue[], more: YamlMap = {}): YamlMap {
  return { [name]: { clean_workspace: true, jobs: { [name]: { elastic_profile_id: PROFILE, ...more, tasks } } } };
}

/** A stage that only a person starts, and only after what comes before it went well. */
function manual(name: string, tasks: readonly YamlValue[]): YamlMap {
  const inner = stage(name, tasks)[name] as YamlMap;
  return { [name]: { approval: { type: 'manual', allow_only_on_success: true }, ...inner } };
}
