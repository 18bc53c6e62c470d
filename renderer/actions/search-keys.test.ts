import { expect, test } from 'vitest';
import { searchKeys } from './search-keys.ts';

const groups = [
  {
    title: 'Edit',
    rows: [
      { name: 'Undo', keys: 'Ctrl+Z' },
      { name: 'Duplicate', keys: 'Ctrl+D' },
    ],
  },
  { title: 'View', rows: [{ name: 'Fit all', keys: 'Shift+1 or 1' }] },
];

const found = (search: string) => searchKeys(groups, search).flatMap(({ rows }) => rows.map(({ name }) => name));

test.each([
  ['', ['Undo', 'Duplicate', 'Fit all']],
  ['  ', ['Undo', 'Duplicate', 'Fit all']],
  ['UNDO', ['Undo']],
  ['ctrl+', ['Undo', 'Duplicate']],
  ['edit dup', ['Duplicate']],
  ['shift+1', ['Fit all']],
  ['nothing', []],
])('“%s” finds %j', (search, names) => expect(found(search)).toEqual(names));

test('a group without any is left out', () => {
  expect(searchKeys(groups, 'fit').map(({ title }) => title)).toEqual(['View']);
});
