import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const CORRAL = join(ROOT, 'dist/cli/corral.js');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  /** Standard error, a line each. */
  readonly problems: readonly string[];
}

/** Runs the built command line as people and CI do. */
export function corral(
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: string } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CORRAL, ...args], { cwd: options.cwd });
    let [out, err] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, problems: err.split('\n').filter((line) => line !== '') }));
    // A command that never reads its input closes it early.
    child.stdin.on('error', () => undefined).end(options.input ?? '');
  });
}
