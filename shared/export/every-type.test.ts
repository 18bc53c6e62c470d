import { describe, expect, it } from 'vitest';
import { componentTypes } from '../catalog/index.ts';
import { madeFor, platformOf } from './drawn-at.test-support.ts';
import { oneOfEach } from './one-of-each.test-support.ts';
import { targets } from './targets.ts';

const cases = targets.flatMap((target) =>
  (['self', 'managed'] as const).map((mode) => [target.id, mode, target] as const),
);

describe.each(cases)('%s, %s', (_id, mode, target) => {
  const made = madeFor(target, oneOfEach(platformOf(target) ?? 'aws', mode), 's');

  it('writes something for every type, or says why not and what to do', () => {
    for (const { id } of componentTypes) {
      const [entry, ...others] = made.coverage.filter(({ element, kind }) => kind === 'component' && element === id);
      expect(others, id).toEqual([]);
      // A reason, or what is left to do, takes more words than what it became.
      expect(entry?.note, id).toMatch(entry?.class === 'exported' ? /^\p{Lu}.{10,}\.$/u : /^\p{Lu}.{25,}\.$/u);
    }
  });
});
