import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { designJsonSchema } from './json-schema.ts';
import { fieldTables } from './format-docs.test-support.ts';

describe('docs/format.md', () => {
  const page = readFileSync('docs/format.md', 'utf8').replace(/ +/g, ' ').replace(/-{3,}/g, '---');

  it.each(fieldTables(designJsonSchema()))('describes every field of %s as the schema has it', (title, rows) => {
    expect(page).toContain(`### ${title}\n`);
    for (const row of rows) expect(page).toContain(row);
  });
});
