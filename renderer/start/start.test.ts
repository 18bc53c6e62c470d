import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { BLANK, describeTemplates, TEMPLATE_ORDER } from './templates.ts';

describe('templates', () => {
  it('tells title, stages and the first sentence of the notes', () => {
    const { templates } = describeTemplates({
      '../x/two.corral': 'corral: 1\nname: Two\nnotes: Both. And more.\nstages: [{ id: a, name: A }, { id: b }]\n',
    });
    expect(templates).toMatchObject([{ id: 'two', title: 'Two', about: 'Both.', stages: ['A', 'b'] }]);
  });

  it('names file and line of a broken one, and hides no other', () => {
    const { templates, broken } = describeTemplates({
      '../x/broken.corral': 'corral: 1\nname: Broken\nstages:\n  - id: a\n    zones: 7\n',
      '../x/fine.corral': 'corral: 1\nstages: [{ id: a }]\n',
    });
    expect(templates.map(({ id }) => id)).toEqual(['fine']);
    expect(broken).toEqual([expect.stringMatching(/^broken\.corral:5:\d+: /)]);
  });

  it('shows those of the talk in its order, then others', () => {
    const files = Object.fromEntries(
      ['zebra', 'ant', ...[...TEMPLATE_ORDER].reverse()].map((id) => [`${id}.corral`, BLANK]),
    );
    expect(describeTemplates(files).templates.map(({ id }) => id)).toEqual([...TEMPLATE_ORDER, 'ant', 'zebra']);
  });

  it('has a blank design that can be opened', () => {
    expect(parseDesign(BLANK).ok).toBe(true);
  });
});
