import { spawnSync } from 'node:child_process';
// @ts-expect-error plain JavaScript: it runs before anything is built
import { needsBuild } from '../../tools/start/freshness.mjs';
import { ROOT } from './run-corral.ts';

const OUTPUTS = ['dist/cli/corral.js', 'dist/pages/handout/page.js', 'dist/pages/follow/page.js'];

/** Builds the command line, and the pages that it writes, when their sources are newer. */
export function buildCli(): void {
  const stale = (needsBuild as (root: string, outputs: readonly string[]) => boolean)(ROOT, OUTPUTS);
  if (!stale) return;
  const built = spawnSync(process.execPath, ['tools/build.mjs', 'cli', 'handout', 'follow'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(built.stderr);
}
