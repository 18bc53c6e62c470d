import { describe, expect, it } from 'vitest';
import { dropTrouble, holdsFile, isDesignFile } from './dropped-file.ts';

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
      /That is 2 files. One at a time can be opened./,
    ],
    [[], /There is no file in that/],
  ])('%j is refused in a sentence', (files, why) => {
    expect(dropTrouble(files)).toMatch(why);
  });

  it.each([
    ['a design', [{ name: 'a.corral', size: 10 }], '', true],
    ['a design and its path', [{ name: 'a.corral', size: 10 }], '/designs/a.corral', true],
    ['a picture alone, to be refused', [{ name: 'image.png', size: 10 }], '', true],
    ['text and a picture of it', [{ name: 'image.png', size: 10 }], 'corral: 1', false],
    ['text', [], 'corral: 1', false],
  ])('is it when pasted: %s', (_what, files, text, file) => {
    expect(holdsFile({ files: files as never, getData: () => text })).toBe(file);
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
