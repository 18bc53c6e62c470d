import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

/** Writes docs/rules from the rules themselves; `--check` only says which pages are not up to date. */
const FOLDER = 'docs/rules';
const { module } = await runnerImport('./shared/rules/pages.ts', { configFile: false, logLevel: 'error' });
const pages = new Map(Object.entries(module.rulePages()));
const present = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.md')) : [];
const read = (name) => (present.includes(name) ? readFileSync(`${FOLDER}/${name}`, 'utf8') : undefined);
const stale = [...pages].filter(([name, text]) => read(name) !== text).map(([name]) => name);
const extra = present.filter((name) => !pages.has(name));

if (process.argv.includes('--check')) {
  for (const name of [...stale, ...extra]) console.error(`${FOLDER}/${name} is not up to date; run npm run docs:rules`);
  process.exitCode = stale.length + extra.length > 0 ? 1 : 0;
} else {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of extra) rmSync(`${FOLDER}/${name}`);
  for (const name of stale) writeFileSync(`${FOLDER}/${name}`, pages.get(name));
}
