import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Bundles a TypeScript source the way the product is bundled, so that the figures are the product's, and loads it. */
async function load(entry, name) {
  const outDir = here('../../.cache/bench');
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      ssr: here(entry),
      outDir,
      emptyOutDir: false,
      minify: false,
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  return import(pathToFileURL(`${outDir}/${name}.mjs`).href);
}

/** `npm run bench -- export` runs that part alone. */
const only = process.argv[2];
const print = (line) => console.log(line);
if (only === undefined || only === 'analysis') (await load('./bench.ts', 'bench')).bench(print);
if (only === undefined || only === 'export') {
  const { benchExport, benchColdExport } = await load('./export.ts', 'export');
  benchColdExport(print);
  benchExport(print);
}
if (only === 'open') await (await import('./open.mjs')).benchOpen(print);
