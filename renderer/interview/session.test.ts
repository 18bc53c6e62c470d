import { beforeEach, describe, expect, it } from 'vitest';
import type { OpenQuestion } from '../../shared/rules/interview/open-questions.ts';
import { inAskingOrder, markAnswered, progressOf, putOff, session } from './session.ts';

const question = (id: string): OpenQuestion => ({
  ...{ id, stageId: 'one', asked: { text: id, field: id }, answer: undefined, owners: [] },
  ...{ settles: [], severity: 'low', saidUnknown: false },
});
const three = ['a', 'b', 'c'].map(question);
const asked = () => inAskingOrder(three, session.getState().later).map(({ id }) => id);

describe('one interview', () => {
  beforeEach(() => session.setState({ later: [], answered: [] }));

  it('asks last what was put off, the longest ago first', () => {
    putOff('a');
    putOff('b');
    expect(asked()).toEqual(['c', 'a', 'b']);
    putOff('a');
    expect(asked()).toEqual(['c', 'b', 'a']);
  });

  it('counts what was answered until it is open again', () => {
    markAnswered('z');
    markAnswered('z');
    const progress = (open: readonly OpenQuestion[]) => progressOf(open, session.getState().answered);
    expect(progress(three)).toEqual({ done: 1, of: 4, percent: 25 });
    expect(progress([...three, question('z')])).toEqual({ done: 0, of: 4, percent: 0 });
    expect(progressOf([], [])).toEqual({ done: 0, of: 0, percent: 100 });
  });
});
