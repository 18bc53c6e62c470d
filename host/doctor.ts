import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { dirname, join } from 'node:path';
import { counted } from '../shared/base/counted.ts';
import { createKeeping } from './keeping/create-keeping.ts';
import { errorCode, nodeFileSystem, type FileSystem } from './file-system.ts';
import { readPolicy } from './updates/policy.ts';

export interface DoctorDeps {
  readonly version: string;
  readonly node: string;
  readonly platform: string;
  readonly packageRoot: string;
  readonly dataFolder: string;
  readonly policyFile: string;
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
  const { version, node, platform, packageRoot, dataFolder, policyFile, fs = nodeFileSystem, ask = askVersion } = deps;
  const tools = await Promise.all(
    TOOLS.map(async ([program, ...args]) => [program, (await ask(program, args)) ?? NOT_FOUND] as const),
  );
  return [
    ['corral', version],
    ['node', node],
    ['system', platform],
    ...tools,
    ['program', packageRoot],
    ['designer', await designerIn(fs, packageRoot)],
    ['policy', await policyAt(fs, policyFile)],
    ['log', join(dataFolder, 'log')],
    ['journals and versions', `${dataFolder} (${await stateOf(fs, dataFolder)})`],
    ['unsaved work', await unsavedIn(dataFolder, fs)],
  ];
}

const NOT_FOUND = 'not found (Corral works without it)';

async function designerIn(fs: FileSystem, packageRoot: string): Promise<string> {
  const page = join(packageRoot, 'dist', 'renderer', 'index.html');
  return fs.access(page).then(
    () => 'built: corral serve shows it',
    () => 'not built: run npm run build',
  );
}

async function policyAt(fs: FileSystem, file: string): Promise<string> {
  const there = await fs.access(file).then(
    () => true,
    () => false,
  );
  if (!there) return `${file} (none: nothing is forbidden, nobody is asked for updates)`;
  const { updates } = readPolicy(file);
  if (updates === undefined) return `${file} (says nothing about updates)`;
  return updates === 'off'
    ? `${file} (forbids asking for updates, or cannot be understood)`
    : `${file} (updates are asked for at ${updates.address})`;
}

async function unsavedIn(dataFolder: string, fs: FileSystem): Promise<string> {
  const [newest, ...others] = await createKeeping(dataFolder, fs).journals.list();
  if (newest === undefined) return 'none is left of a program that ended';
  return `${counted(others.length + 1, 'design')}, the newest of ${newest.at}: the designer’s start page offers to recover it`;
}

async function stateOf(fs: FileSystem, folder: string): Promise<string> {
  try {
    await fs.readdir(folder);
    await fs.access(folder, constants.W_OK);
    return 'can be written';
  } catch (error) {
    const canBeMade = errorCode(error) === 'ENOENT' && (await mayMake(fs, folder));
    return canBeMade ? 'made when something is kept' : 'cannot be written: unsaved work is not kept safe';
  }
}

/** Whether the nearest thing above that is there is a folder that can be written. */
async function mayMake(fs: FileSystem, folder: string): Promise<boolean> {
  const above = dirname(folder);
  try {
    await fs.access(above, constants.W_OK);
    return (await fs.stat(above)).isDirectory();
  } catch (error) {
    return errorCode(error) === 'ENOENT' && above !== folder && mayMake(fs, above);
  }
}

function askVersion(program: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((done) => {
    execFile(program, [...args], { timeout: 10_000 }, (error, said) => {
      done(error === null ? (said.split('\n')[0]?.trim() ?? '') : undefined);
    });
  });
}
