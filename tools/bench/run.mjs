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

async function loadRules() {
  try {
    return (await load('../../shared/rules/check-stage.ts', 'rules')).checkStage;
  } catch (error) {
    console.log(`The rules cannot be loaded, so they are not timed: ${error.message.split('\n')[0]}`);
    return undefined;
  }
}

const { bench } = await load('./bench.ts', 'bench');
bench((line) => console.log(line), await loadRules());
