import { expect, it } from 'vitest';
import { stageSchema } from '../../design/schema/stage.ts';
import { analyzeStage } from '../analyze-stage.ts';
import { packLists } from '../structure/structure.ts';
import { availabilityOf } from '../structure/availability.ts';
import { withCommonCause } from './common-cause.ts';

it('three trains of a pump and a valve, of whose failures a fifth is common, as another program has it', () => {
  const structure = {
    eventCount: 6,
    groupCount: 1,
    k: Int32Array.of(1),
    units: packLists([[0, 1, 2]]),
    events: packLists([
      [0, 3],
      [1, 4],
      [2, 5],
    ]),
    hard: packLists([[]]),
    soft: packLists([[]]),
  };
  const probability = new Float64Array(6).fill(0.9);
  const split = withCommonCause(
    { structure, probability },
    [
      [0, 1, 2],
      [3, 4, 5],
    ],
    0.2,
  );
  expect(1 - (availabilityOf(split.structure, Int32Array.of(0), [], split.probability) ?? 0)).toBeCloseTo(0.04308, 5);
});

const stage = (n: number) =>
  stageSchema.parse({
    id: 'it',
    components: { lms: { type: 'lms', n, availability: 0.9 } },
    entryPoints: { learn: { at: 'lms' } },
  });

it('takes away what copies of the same software promise together, and nothing from one alone', () => {
  expect(analyzeStage(stage(2)).withCommonCause(0).get('learn')).toBeCloseTo(0.99, 12);
  expect(analyzeStage(stage(2)).withCommonCause(0.1).get('learn')).toBeCloseTo(0.99 * (1 - 0.09 ** 2), 12);
  expect(analyzeStage(stage(2)).withCommonCause(1).get('learn')).toBeCloseTo(0.9, 12);
  expect(analyzeStage(stage(1)).withCommonCause(0.5).get('learn')).toBeCloseTo(0.9, 12);
});

it('says nothing while a number is missing', () => {
  const open = { ...stage(2), components: { lms: { type: 'lms', n: 2 } } };
  expect(analyzeStage(open).withCommonCause(0.1).get('learn')).toBeNull();
});
