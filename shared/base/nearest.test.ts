import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each([
  ['mysqll', ['mysql', 'mongodb'], 'mysql'],
  ['lsm', ['lb', 'lms'], 'lms'],
  ['Quorum', ['quorum'], 'quorum'],
  ['zebra', ['mysql', 'lms'], undefined],
  ['x'.repeat(100), ['x'], undefined],
])('offers for %s of %j: %s', (word, candidates, offer) => expect(nearest(word, candidates)).toBe(offer));
