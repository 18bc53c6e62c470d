import { describe, expect, it } from 'vitest';
import { dropTrouble, isDesignFile } from './dropped-file.ts';

describe('a dropped file', () => {
  it.each([
    ['a.corral', 10],
    ['a.YAML', 10],
    ['terraform.tfstate', 10],
    ['stack.json', 10],
    ['hosts', 10],
    ['hosts.ini', 10],
  ])('%s of %i bytes is read', (name, size) => {
    expect(dropTrouble([{ name, size }])).toBeUndefined();
  });

  it.each([
    [[{ name: 'a.png', size: 10 }], /“a.png” is neither a design nor/],
    [[{ name: 'a.corral', size: 30_000_000 }], /larger than/],
    [
      [
        { name: 'a.corral', size: 1 },
        { name: 'b.corral', size: 1 },
      ],
      /2 files were dropped. Drop one at a time./,
    ],
    [[], /is a file/],
  ])('%j is refused in a sentence', (files, why) => {
    expect(dropTrouble(files)).toMatch(why);
  });

  it.each([
    ['a.corral', '', true],
    ['a.yaml', '# mine\ncorral: 1\n', true],
    ['a.yaml', 'Resources: {}\n', false],
    ['hosts', '[corral]\nx\n', false],
  ])('%s with %j is a design: %s', (name, text, design) => {
    expect(isDesignFile(name, text)).toBe(design);
  });
});
