import { expect, it } from 'vitest';
import { callableTypes, callingTypes } from './callable-types.ts';
import { componentTypes } from './index.ts';

const ids = (types: readonly { id: string }[]) => types.map(({ id }) => id);

it('offers what a type needs before what it merely may call, and nothing that it may not', () => {
  const offered = ids(callableTypes('lms'));
  expect(offered.indexOf('mysql')).toBeLessThan(offered.indexOf('load-balancer'));
  expect(ids(callableTypes('people'))).not.toContain('mysql');
  expect(callableTypes('mongodb-no-such')).toEqual(componentTypes);
});

it('offers what needs a type before what merely may call it', () => {
  const offered = ids(callingTypes('mysql'));
  expect(offered).toContain('lms');
  expect(offered).not.toContain('people');
});
