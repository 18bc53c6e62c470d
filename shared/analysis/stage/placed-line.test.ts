import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../base/runs.test-support.ts';
import { stageSchema } from '../../design/schema/stage.ts';
import { PlacedLine } from './placed-line.ts';
import type { Placement } from './placement.ts';

const COUNT = 1_200;
/** A stage of many services, those at the numbers given with two units. */
function stageWith(doubled: readonly number[]) {
  const ids = Array.from({ length: COUNT }, (_, index) => `c${String(index).padStart(4, '0')}`);
  const components = ids.map((id, index) => [id, { type: 'lms', n: doubled.includes(index) ? 2 : 1 }]);
  return stageSchema.parse({ id: 'one', components: Object.fromEntries(components) as object });
}
const number = fc.nat(COUNT - 1);

describe('what passes a test', () => {
  it('is asked of no more than 500 in a step', () => {
    const line = new PlacedLine();
    let asked = 0;
    const test = ({ n }: Placement) => (asked += 1) > 0 && n === 2;
    const list = line.place(stageWith([7]));
    for (const _ of line.askInSteps(list, test)) {
      expect(asked).toBeLessThanOrEqual(500);
      asked = 0;
    }
    asked = 0;
    expect(line.where(list, test).map(({ id }) => id)).toEqual(['c0007']);
    expect(asked).toBe(0);
  });

  it('is what passes in the list that is asked about, whoever else asks between steps or stops half-way', () => {
    const turn = fc.record({ doubled: fc.array(number, { maxLength: 4 }), steps: fc.nat(4), whole: fc.boolean() });
    fc.assert(
      fc.property(fc.array(turn, { minLength: 2, maxLength: 6 }), (turns) => {
        const line = new PlacedLine();
        const test = ({ n }: Placement) => n === 2;
        const base = stageWith([]);
        const works: Generator<undefined, void, undefined>[] = [];
        const lists = turns.map(({ doubled }) => {
          const components = Object.fromEntries(
            Object.entries(base.components).map(([id, component], index) => [
              id,
              doubled.includes(index) ? { ...component, n: 2 } : component,
            ]),
          );
          return line.place({ ...base, components });
        });
        for (const [index, { steps, whole }] of turns.entries()) {
          const list = lists[index] ?? [];
          works.push(line.askInSteps(list, test));
          for (let step = 0; step < steps; step += 1) works[step % works.length]?.next();
          if (!whole) continue;
          expect(line.where(list, test)).toEqual(list.filter(test));
        }
        for (const list of lists) expect(line.where(list, test)).toEqual(list.filter(test));
      }),
      runs(100),
    );
  });
});
