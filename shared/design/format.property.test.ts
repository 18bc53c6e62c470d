import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryDesign } from './arbitrary-design.test-support.ts';
import { authorText } from './author-text.test-support.ts';
import { parseDesign } from './parse.ts';
import { formatDesign } from './serialize.ts';
import { runs } from '../base/runs.test-support.ts';

const SMALL = {
  corral: 1,
  name: 'Autumn',
  'x-team': { lead: 'ada', tags: ['a', 'b'] },
  context: { learners: { jurisdictions: ['EU'] } },
  vendors: {},
  stages: [
    {
      id: 'one',
      components: { lms: { type: 'lms', 'x-owner': 'ada' }, mysql: { type: 'mysql', n: 3, stores: ['account'] } },
      connections: [{ from: 'lms', to: 'mysql', onLoss: 'down' }],
    },
  ],
  layout: { one: { lms: [1, 2] } },
};
const design = fc.oneof(fc.constant(SMALL), arbitraryDesign);
const tape = fc.array(fc.nat(1_000_000), { minLength: 60, maxLength: 400 });

function formatted(text: string): string {
  const result = formatDesign(text);
  if (!result.ok) throw new Error(`${JSON.stringify(result.error.slice(0, 3))}\n${text}`);
  return result.value;
}

function meaning(text: string): unknown {
  const parsed = parseDesign(text);
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.error.slice(0, 3))}\n${text}`);
  return parsed.value.design;
}

it('formats once and for all, whatever an author wrote, and loses no comment', () => {
  fc.assert(
    fc.property(design, tape, (data, choices) => {
      const { text, comments } = authorText(data, choices);
      const once = formatted(text);
      expect(meaning(once)).toEqual(meaning(text));
      for (const comment of comments) expect(once.split(comment).length, `${comment} in\n${once}`).toBe(2);
      expect(formatted(once)).toBe(once);
    }),
    runs(400),
  );
}, 120_000);
