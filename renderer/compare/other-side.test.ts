import { describe, expect, it } from 'vitest';
import { designSchema } from '../../shared/design/schema/design.ts';
import { matchingStage, otherSide } from './other-side.ts';

const design = designSchema.parse({
  corral: 1,
  name: 'Plan B',
  stages: [{ id: 'first', name: 'One' }, { id: 'last' }],
});

describe('what a stage is compared with', () => {
  it.each([
    [undefined, 'first', 'One'],
    [undefined, 'last', 'last'],
    [{ tab: 'design-2' }, 'first', 'Plan B: One'],
    [{ name: 'b.corral', design }, 'last', 'Plan B: last'],
  ])('of %o, stage %s, is called %s', (of, stage, name) => {
    expect(otherSide(design, { stage, ...(of && { of }) })).toMatchObject({ name, stage: { id: stage }, design });
  });

  it('is called by its file where its design has no name', () => {
    const nameless = { ...design, name: undefined };
    expect(otherSide(nameless, { stage: 'last', of: { name: 'b.corral', design: nameless } })?.name).toBe(
      'b.corral: last',
    );
  });

  it('is nothing once its stage is gone', () => {
    expect(otherSide(design, { stage: 'gone' })).toBeUndefined();
  });

  it('begins with the stage of the same id, else with the last', () => {
    expect(matchingStage(design, 'first')).toBe('first');
    expect(matchingStage(design, 'elsewhere')).toBe('last');
  });
});
