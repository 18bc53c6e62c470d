import { expect, it } from 'vitest';
import { align } from './align.ts';

const step = (stage: string, notes?: string) => ({ stage, notes });

it.each<[string, readonly unknown[], readonly unknown[], number[]]>([
  ['numbers by place', [1, 2], [5, 6, 7], [0, 1, -1]],
  ['numbers by place, also before a word', [0, 0, 'pinned'], [6, 7, 8, 9, 'pinned'], [0, 1, -1, -1, 2]],
  ['texts by what they say', ['a', 'b', 'a'], ['a', 'a', 'c', 'b'], [0, 2, -1, 1]],
  ['entries by id', [{ id: 'a' }, { id: 'b' }], [{ id: 'b', name: 'B' }, { id: 'c' }], [1, -1]],
  ['connections by their ends', [{ from: 'a', to: 'b' }], [{ from: 'a', to: 'b', over: 'https' }], [0]],
  ['what is equal first', [step('a'), step('b'), step('c')], [step('b'), step('c')], [1, 2]],
  ['then what names the same thing', [step('a', '1'), step('b', '2')], [step('b', '3')], [1]],
  ['the rest in order', [step('a'), step('b')], [step('c'), step('d'), step('e')], [0, 1, -1]],
])('pairs %s', (_, old, target, places) => expect(align(old, target)).toEqual(places));
