// Builds everything that runs: the renderer, the command line, and Electron's main and preload. `build.mjs cli` builds one.
import { chmodSync, existsSync } from 'node:fs';
import { build } from 'vite';

const node = (mode) => build({ configFile: 'vite.node.config.ts', mode, logLevel: 'warn' });
const parts = {
  cli: async () => {
    await node('cli');
    chmodSync('dist/cli/corral.js', 0o755);
  },
  main: () => node('main'),
  preload: () => node('preload'),
  renderer: () => build({ configFile: 'vite.config.ts', mode: 'production', logLevel: 'warn' }),
};
const entry = {
  cli: 'cli/corral.ts',
  main: 'electron/main.ts',
  preload: 'electron/preload.ts',
  renderer: 'renderer/index.html',
};

const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (!existsSync(entry[name])) throw new Error(`${entry[name]} is missing`);
  await run();
}
