import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { commandTable } from './index.ts';

const NO_COMMANDS = ['index.ts', 'types.ts', 'zone-nesting.ts'];

it('has one row per command file', () => {
  const files = readdirSync(import.meta.dirname).filter(
    (file) => file.endsWith('.ts') && !/\.(?:test|property\.test|test-support)\.ts$/.test(file),
  );
  const commands = files.filter((file) => !NO_COMMANDS.includes(file)).map((file) => file.replace(/\.ts$/, ''));
  expect(Object.keys(commandTable).sort()).toEqual(commands.sort());
});

it('names every command file after what it exports', () => {
  for (const [id, { create }] of Object.entries(commandTable)) {
    expect(create.name).toBe(id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  }
});
