import { describe, expect, it } from 'vitest';
import { parseDesign } from '../../shared/design/parse.ts';
import type { Target } from '../../shared/export/types.ts';
import { begunAnew, rememberedTries, rememberTries, UNTRIED, withTold } from './tries.ts';
import { tryTargets, type TargetsTold } from './try-targets.ts';

const parsed = parseDesign('corral: 1\nstages: [{ id: one, components: { lms: { type: lms } } }]\n');
if (!parsed.ok) throw new Error('the test design must parse');
const { design } = parsed.value;

const made = { files: [], coverage: [{ element: 'lms', kind: 'component', class: 'cannot', note: 'No.' }] } as const;
const target = (id: string, run: Target['export']): Target => ({
  id,
  title: id.toUpperCase(),
  summary: '',
  export: run,
});
const two = [
  target('a', (_, stage) => ({ target: 'a', stage, ...made })),
  target('b', () => ({ refused: 'Nothing is there.' })),
];

function told(): TargetsTold[] {
  const parts: TargetsTold[] = [];
  tryTargets(two, { design, stageId: 'one' }, (part) => parts.push(part));
  return parts;
}
const all = () => told().reduce((tries, answer) => withTold(tries, { answer }), UNTRIED);

describe('trying every target', () => {
  it('tells each as soon as it was tried, and at last what it means for the tools', () => {
    const tries = told().map((_, index, parts) =>
      parts.slice(0, index + 1).reduce((sum, answer) => withTold(sum, { answer }), UNTRIED),
    );
    expect(tries.map(({ percent, measured }) => [percent, [...measured.keys()]])).toEqual([
      [50, ['a']],
      [100, ['a', 'b']],
      [100, ['a', 'b']],
    ]);
    expect(tries.map(({ verdicts }) => verdicts !== undefined)).toEqual([false, false, true]);
  });

  it('says how much a target can say, or why it says nothing', () => {
    const { measured } = all();
    expect(measured.get('a')).toMatchObject({ title: 'A', meter: [{ count: 0 }, { count: 0 }, { count: 1 }] });
    expect(measured.get('b')).toEqual({ id: 'b', title: 'B', refused: 'Nothing is there.' });
  });

  it('keeps what is shown while it begins anew', () => {
    const again = begunAnew(all());
    expect(again.verdicts).toBeUndefined();
    expect([again.percent, [...again.measured.keys()]]).toEqual([0, ['a', 'b']]);
    expect(withTold(again, { answer: told()[0]! }).percent).toBe(50);
  });

  it('has a sentence for a worker that could not start', () => {
    expect(withTold(UNTRIED, { failed: '' }).failed).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('is remembered for a design when it is whole, and for no other', () => {
    rememberTries(design, 'one', withTold(UNTRIED, { answer: told()[0]! }));
    expect(rememberedTries(design, 'one')).toBeUndefined();
    const whole = all();
    rememberTries(design, 'one', whole);
    expect(rememberedTries(design, 'one')).toBe(whole);
    expect(rememberedTries(design, 'two')).toBeUndefined();
    expect(rememberedTries({ ...design }, 'one')).toBeUndefined();
  });
});
