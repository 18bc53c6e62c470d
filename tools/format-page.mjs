import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

/** Writes the field tables of docs/format.md from the schema; what stands above them is kept. */
const PAGE = 'docs/format.md';
const FIRST = '### design\n';
const load = async (file) => (await runnerImport(file, { configFile: false, logLevel: 'error' })).module;
const { designJsonSchema } = await load('./shared/design/json-schema.ts');
const { fieldTables } = await load('./shared/design/format-docs.test-support.ts');
const tables = fieldTables(designJsonSchema()).map(
  ([title, rows]) => `### ${title}\n\n| field | value | required | meaning |\n| - | - | - | - |\n${rows.join('\n')}\n`,
);
const page = readFileSync(PAGE, 'utf8');
const text = page.slice(0, page.indexOf(FIRST)) + tables.join('\n');
writeFileSync(PAGE, await format(text, { ...(await resolveConfig(PAGE)), parser: 'markdown' }));
