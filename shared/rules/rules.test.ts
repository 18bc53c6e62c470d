import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from './index.ts';
import { rulePages } from './pages.ts';

const here = (path: string) => new URL(path, import.meta.url);
const folders = ['resilience', 'delivery'].flatMap((area) =>
  readdirSync(here(`${area}/`), { withFileTypes: true })
    .filter((one) => one.isDirectory() && one.name !== 'support')
    .map(({ name }) => `${area}/${name}`),
);

describe('the list of rules', () => {
  it('has unique ids and codes', () => {
    const names = rules.flatMap(({ meta: { id, code } }) => (code === undefined ? [id] : [id, code]));
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(folders)('lists %s', (name) => {
    expect(existsSync(here(`${name}/index.ts`))).toBe(true);
    expect(rules.map(({ meta }) => meta.id)).toContain(name);
  });

  it.each(rules.map(({ meta }) => [meta.id, meta] as const))('explains %s', (_id, meta) => {
    for (const text of [meta.title, meta.why, meta.fix, meta.detection, meta.falsePositives])
      expect(text.trim()).not.toBe('');
    expect(meta.references.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(rulePages()))('has an up-to-date page %s', (name, text) => {
    expect(readFileSync(here(`../../docs/rules/${name}`), 'utf8')).toBe(text);
  });
});
