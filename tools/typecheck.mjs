// Type-checks every layer with its own tsconfig: what a layer may not see (DOM, Node) does not compile there.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const layers = ['shared', 'host', 'cli', 'electron', 'renderer', 'e2e'];
const failed = layers.filter(
  (layer) => spawnSync(process.execPath, [tsc, '-p', layer], { stdio: 'inherit' }).status !== 0,
);
if (failed.length > 0) console.error(`typecheck: ${failed.join(', ')} failed`);
process.exit(failed.length === 0 ? 0 : 1);
