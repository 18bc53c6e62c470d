import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import { describeTemplate } from './describe-template.ts';
import { BLANK, galleryOf, TEMPLATE_ORDER } from './templates.ts';

const FACTS = { title: 'One', about: 'It is.', stages: ['a'] };

/** A gallery of files that all say the same, but for those that are broken. */
function galleryWith(ids: readonly string[], broken: readonly string[] = []) {
  const told = ids.map((id) => [`../x/${id}.corral`, broken.includes(id) ? { broken: `${id}.corral:5:1: no` } : FACTS]);
  const texts = ids.map((id) => [`../x/${id}.corral`, () => Promise.resolve(id)]);
  return galleryOf(Object.fromEntries(told), Object.fromEntries(texts));
}

describe('templates', () => {
  it('tells title, stages and the first sentence of the notes', () => {
    const text = 'corral: 1\nname: Two\nnotes: Both. And more.\nstages: [{ id: a, name: A }, { id: b }]\n';
    expect(describeTemplate('two.corral', text)).toEqual({ title: 'Two', about: 'Both.', stages: ['A', 'b'] });
    expect(describeTemplate('blank.corral', 'corral: 1\nstages: [{ id: a }]\n')).toMatchObject({ title: 'blank' });
  });

  it('names file and line of a broken one', () => {
    const text = 'corral: 1\nname: Broken\nstages:\n  - id: a\n    zones: 7\n';
    const broken = expect.stringMatching(/^broken\.corral:5:\d+: /) as string;
    expect(describeTemplate('broken.corral', text)).toEqual({ broken });
  });

  it('shows others beside a broken one, and fetches their texts', async () => {
    const { templates, broken } = galleryWith(['broken', 'fine'], ['broken']);
    expect(templates).toMatchObject([{ id: 'fine', ...FACTS }]);
    expect(await templates[0]?.text()).toBe('fine');
    expect(broken).toEqual(['broken.corral:5:1: no']);
  });

  it('shows those of the talk in its order, then others', () => {
    const ids = galleryWith(['zebra', 'ant', ...TEMPLATE_ORDER].reverse()).templates.map(({ id }) => id);
    expect(ids).toEqual([...TEMPLATE_ORDER, 'ant', 'zebra']);
  });

  it('has a blank design that can be opened', () => {
    expect(parseDesign(BLANK).ok).toBe(true);
  });
});
