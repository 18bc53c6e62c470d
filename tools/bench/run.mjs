import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

// Vite reads the TypeScript sources as they are, so the figures are those of the code in the tree.
async function load(name) {
  const file = fileURLToPath(new URL(name, import.meta.url));
  return (await runnerImport(file, { configFile: false, logLevel: 'silent' })).module;
}

async function loadRules() {
  try {
    return (await load('../../shared/rules/check-stage.ts')).checkStage;
  } catch (error) {
    console.log(`The rules cannot be loaded, so they are not timed: ${error.message.split('\n')[0]}`);
    return undefined;
  }
}

const { bench } = await load('./bench.ts');
bench((line) => console.log(line), await loadRules());
