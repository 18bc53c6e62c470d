import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ExportFile } from '../../shared/export/types.ts';

export const hasTerraform = spawnSync('terraform', ['version'], { stdio: 'ignore' }).status === 0;

/** A folder of provider packages: the one that is named, else one that lies two folders deep anywhere on this machine. */
export function findMirror(): string | undefined {
  const named = process.env.TF_PLUGIN_MIRROR;
  const folders = ['', ...below('/')].flatMap((first) => below(`/${first}`).map((second) => `/${first}/${second}`));
  const mirror = [...(named === undefined ? [] : [named]), ...folders];
  return mirror.find((folder) => existsSync(join(folder, 'registry.terraform.io/hashicorp/aws')));
}

function below(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
  } catch {
    return []; // not ours to read
  }
}

/** Where nobody answers. */
const NOWHERE = 'http://127.0.0.1:9';

/** Terraform in a folder of its own: own CLI configuration, own data folder, credentials that open nothing. */
export class Workspace {
  readonly folder = mkdtempSync(join(tmpdir(), 'corral-terraform-'));
  readonly exported = join(this.folder, 'export');
  readonly #env: NodeJS.ProcessEnv;

  /** `endpoint`: what answers for AWS. */
  constructor(files: readonly ExportFile[], mirror: string | undefined, endpoint = NOWHERE) {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(this.exported, path)), { recursive: true });
      writeFileSync(join(this.exported, path), text);
    }
    const config = join(this.folder, 'terraformrc');
    writeFileSync(config, mirror === undefined ? 'disable_checkpoint = true\n' : mirrorConfig(mirror));
    this.#env = {
      PATH: process.env.PATH ?? '',
      HOME: this.folder,
      TF_CLI_CONFIG_FILE: config,
      TF_DATA_DIR: join(this.folder, 'data'),
      TF_IN_AUTOMATION: '1',
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_ENDPOINT_URL: endpoint,
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_MAX_ATTEMPTS: '2',
    };
  }

  /** Standard output; throws with what terraform said when it fails. */
  run(...args: readonly string[]): string {
    return execFileSync('terraform', args, { cwd: this.exported, env: this.#env, encoding: 'utf8' });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function mirrorConfig(mirror: string): string {
  return [
    'provider_installation {',
    `  filesystem_mirror {`,
    `    path    = ${JSON.stringify(mirror)}`,
    '    include = ["registry.terraform.io/*/*"]',
    '  }',
    '}',
    'disable_checkpoint = true',
    '',
  ].join('\n');
}
