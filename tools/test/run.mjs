// `npm test`: everything, in the order of how soon it can fail. Closes with one line: N passed, N failed, N skipped.
// `npm test -- unit e2e` runs only the named steps.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { installPrerequisites } from './prerequisites.mjs';
import { readPlaywrightReport, readVitestReport } from './reports.mjs';

const CACHE = '.cache/test';
// On Windows npx is a file of commands, which only a shell runs. No argument here has a space.
const shell = process.platform === 'win32';

const vitest = (name, ...projects) => ({
  name,
  command: [
    'vitest',
    'run',
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${CACHE}/${name}.json`,
  ],
  read: () => readVitestReport(`${CACHE}/${name}.json`),
});

const gate = (name, ...command) => ({ name, command });

const STEPS = [
  gate('format', 'prettier', '--check', '--log-level', 'warn', '.'),
  gate('lint', 'eslint', '.', '--max-warnings=0'),
  gate('layers', 'depcruise', '--config', '.dependency-cruiser.cjs', 'shared', 'host', 'cli', 'electron', 'renderer'),
  { name: 'types', node: ['tools/typecheck.mjs'] },
  { name: 'build', node: ['tools/build.mjs'] },
  vitest('unit', 'core', 'host', 'meta'),
  vitest('tools', 'tools'),
  {
    name: 'e2e',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${CACHE}/e2e.json` },
    read: () => readPlaywrightReport(`${CACHE}/e2e.json`),
  },
];

function runStep(step) {
  const started = Date.now();
  console.log(`\n── ${step.name}`);
  const options = { stdio: 'inherit', env: { ...process.env, ...step.env } };
  const { status } = step.node
    ? spawnSync(process.execPath, step.node, options)
    : spawnSync('npx', ['--no', '--', ...step.command], { ...options, shell });
  const failed = status !== 0;
  const counts = step.read?.() ?? { passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: [] };
  // A runner that dies before its report is written, or fails outside a test, has failed all the same.
  const result = failed && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  return { name: step.name, seconds: (Date.now() - started) / 1000, ...result };
}

rmSync(CACHE, { recursive: true, force: true });
mkdirSync(CACHE, { recursive: true });
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !STEPS.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`no step ${unknown.join(', ')}; the steps are ${STEPS.map((step) => step.name).join(', ')}`);
  process.exit(2);
}
installPrerequisites();
const results = STEPS.filter((step) => wanted.length === 0 || wanted.includes(step.name)).map(runStep);

console.log('');
for (const { name, seconds, passed, failed, skipped } of results) {
  console.log(
    `${name.padEnd(8)} ${passed} passed, ${failed} failed, ${skipped.length} skipped, ${seconds.toFixed(1)} s`,
  );
}
for (const { name, skipped } of results) for (const title of skipped) console.log(`skipped in ${name}: ${title}`);
const sum = (pick) => results.reduce((total, result) => total + pick(result), 0);
const failed = sum((result) => result.failed);
console.log(`\n${sum((r) => r.passed)} passed, ${failed} failed, ${sum((r) => r.skipped.length)} skipped`);
process.exit(failed === 0 ? 0 : 1);
