import { expect, it } from 'vitest';
import { componentTypes } from '../catalog/index.ts';
import { guessType } from './guess-type.ts';

it('takes the id of a type for that type, whatever others are called too', () => {
  expect(componentTypes.map(({ id }) => guessType(id))).toEqual(componentTypes.map(({ id }) => id));
});
