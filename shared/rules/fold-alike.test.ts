import { expect, it } from 'vitest';
import { parseDesign } from '../design/parse.ts';
import { checkDesign } from './check-stage.ts';
import { drawing } from './drawing.ts';
import { foldAlike } from './fold-alike.ts';
import { forReading } from './for-reading.ts';

function read(stage: string) {
  const parsed = parseDesign(
    drawing(
      stage,
      'context: { organisation: { role: university, country: IE }, learners: { jurisdictions: [EU], minAge: 20 } }',
    ),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return forReading(checkDesign(parsed.value.design, '2026-11-25'));
}
const STORES = 'components: { a: { type: mysql }, b: { type: mysql }, c: { type: mysql, encryptedAtRest: false } }';

it('asks the same fact of several elements in one line that names them all and loses no question', () => {
  const asked = read(STORES);
  const folded = foldAlike(asked);
  const rest = folded.filter(({ question }) => question?.field === 'encryptedAtRest');
  expect(rest.map(({ elements, message }) => ({ elements, message }))).toEqual([
    { elements: ['a', 'b'], message: 'Is the data in MySQL encrypted at rest? The same is asked of 1 more.' },
  ]);
  const questions = folded.flatMap(({ question, alike }) => [question, ...(alike ?? [])]).filter(Boolean);
  expect(questions).toHaveLength(asked.filter(({ question }) => question !== undefined).length);
});

it('leaves gaps, and questions that nothing else is asked of, as they are', () => {
  const asked = read('components: { a: { type: mysql, encryptedAtRest: false } }');
  expect(foldAlike(asked)).toEqual(asked);
});
