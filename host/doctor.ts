import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { join } from 'node:path';
import { errorCode, nodeFileSystem, type FileSystem } from './file-system.ts';

export interface DoctorDeps {
  readonly version: string;
  readonly node: string;
  readonly platform: string;
  readonly packageRoot: string;
  readonly dataFolder: string;
  readonly fs?: FileSystem;
  /** What a program says about its version, in one line; undefined when it is not there. */
  readonly ask?: (program: string, args: readonly string[]) => Promise<string | undefined>;
}

/** Programs that Corral's exports are for, and what each is asked. Corral runs none of them but git. */
const TOOLS: readonly (readonly [program: string, ...args: string[]])[] = [
  ['git', '--version'],
  ['terraform', 'version'],
  ['tofu', 'version'],
  ['ansible-playbook', '--version'],
  ['cfn-lint', '--version'],
];

export type DoctorLine = readonly [what: string, found: string];

/** Versions, tools and places, for people who look for what is wrong. Reads only, and asks nobody beyond this computer. */
export async function examine(deps: DoctorDeps): Promise<readonly DoctorLine[]> {
  const { version, node, platform, packageRoot, dataFolder, fs = nodeFileSystem, ask = askVersion } = deps;
  const tools = await Promise.all(
    TOOLS.map(async ([program, ...args]) => [program, (await ask(program, args)) ?? 'not found'] as const),
  );
  return [
    ['corral', version],
    ['node', node],
    ['system', platform],
    ...tools,
    ['templates and prices', packageRoot],
    ['log', join(dataFolder, 'log')],
    ['journals and versions', `${dataFolder} (${await stateOf(fs, dataFolder)})`],
  ];
}

async function stateOf(fs: FileSystem, folder: string): Promise<string> {
  try {
    await fs.readdir(folder);
    await fs.access(folder, constants.W_OK);
    return 'can be written';
  } catch (error) {
    return errorCode(error) === 'ENOENT'
      ? 'made when something is kept'
      : 'cannot be written: unsaved work is not kept safe';
  }
}

function askVersion(program: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((done) => {
    execFile(program, [...args], { timeout: 10_000 }, (error, said) => {
      done(error === null ? (said.split('\n')[0]?.trim() ?? '') : undefined);
    });
  });
}
