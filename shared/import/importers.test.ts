import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { importers } from './importers.ts';

it('has every source in a folder of its own, and no folder that is not a source', () => {
  const shared = ['found'];
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !shared.includes(name))).toEqual(
    importers.map(({ id }) => id).toSorted(),
  );
});
