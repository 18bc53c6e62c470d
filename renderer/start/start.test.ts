import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { BLANK, describeTemplates } from './templates.ts';
import { dropTrouble } from './use-file-drop.ts';

describe('templates', () => {
  it('tells title, notes and stages, and leaves out what cannot be read', () => {
    const found = describeTemplates({
      '../x/two.corral': 'corral: 1\nname: Two\nnotes: Both\nstages: [{ id: a, name: A }, { id: b }]\n',
      '../x/broken.corral': 'corral: 1\n',
    });
    expect(found).toMatchObject([{ id: 'two', title: 'Two', notes: 'Both', stages: ['A', 'b'] }]);
  });

  it('has a blank design that can be opened', () => {
    expect(parseDesign(BLANK).ok).toBe(true);
  });
});

describe('dropping', () => {
  it.each([
    ['a.corral', 10, true],
    ['a.YAML', 10, true],
    ['a.png', 10, false],
    ['a.corral', 30_000_000, false],
  ])('%s of %i bytes', (name, bytes, fine) => {
    expect(dropTrouble(name, bytes) === undefined).toBe(fine);
  });
});
