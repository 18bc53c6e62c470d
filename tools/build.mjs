// Builds everything that runs: the renderer, the command line, Electron's main and preload, and the pages that stand
// alone. `build.mjs cli` builds one.
import { chmodSync, existsSync, writeFileSync } from 'node:fs';
import { build } from 'vite';
import { noticesText } from './packaging/third-party.mjs';

const node = (mode) => build({ configFile: 'vite.node.config.ts', mode, logLevel: 'warn' });
const page = (mode) => build({ configFile: 'vite.pages.config.ts', mode, logLevel: 'warn' });
const parts = {
  cli: async () => {
    await node('cli');
    writeFileSync('dist/cli/package.json', '{ "type": "commonjs" }\n');
    chmodSync('dist/cli/corral.js', 0o755);
  },
  main: () => node('main'),
  preload: () => node('preload'),
  renderer: async () => {
    await build({ configFile: 'vite.config.ts', mode: 'production', logLevel: 'warn' });
    writeFileSync('dist/renderer/notices.txt', noticesText());
  },
  handout: () => page('handout'),
  follow: () => page('follow'),
};
const entry = {
  cli: 'cli/corral.ts',
  main: 'electron/main.ts',
  preload: 'electron/preload.ts',
  renderer: 'renderer/index.html',
  handout: 'renderer/handout/main.tsx',
  follow: 'renderer/follow/main.tsx',
};

const wanted = process.argv.slice(2);
for (const [name, run] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  if (!existsSync(entry[name])) throw new Error(`${entry[name]} is missing`);
  await run();
}
