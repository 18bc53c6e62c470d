import { expect, it } from 'vitest';
import { rank } from './rank.ts';

const choices = [
  { id: 'remove', title: 'Remove a stage' },
  { id: 'stage', title: 'Stage to the left' },
  { id: 'backstage', title: 'Backstage', detail: 'Platform' },
  { id: 'not-now', title: 'Stage to the right', trouble: 'This is the last stage.' },
  { id: 'db', title: 'MySQL', words: 'mariadb' },
];
const ids = (search: string) => rank(choices, search).map(({ id }) => id);

it('puts what starts with the search first, and what cannot be picked last', () => {
  expect(ids('stage')).toEqual(['stage', 'remove', 'backstage', 'not-now']);
});

it('finds every word in any order, in titles, details and other words', () => {
  expect(ids('left stage')).toEqual(['stage']);
  expect(ids('platform')).toEqual(['backstage']);
  expect(ids('MARIA')).toEqual(['db']);
});

it('keeps the given order when nothing is searched for', () => {
  expect(ids(' ')).toEqual(['remove', 'stage', 'backstage', 'db', 'not-now']);
});
