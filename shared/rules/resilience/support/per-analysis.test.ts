import { describe, expect, it } from 'vitest';
import { analyzeStage } from '../../../analysis/analyze-stage.ts';
import { stageSchema } from '../../../design/schema/stage.ts';
import { perAnalysisInSteps } from './per-analysis.ts';

const analysis = () => analyzeStage(stageSchema.parse({ id: 'one' }));

describe('what is made once of an analysis, in steps', () => {
  it('goes on where it was, whoever asks, and is made once', () => {
    const done: number[] = [];
    const made = perAnalysisInSteps(function* () {
      for (const step of [1, 2, 3]) {
        done.push(step);
        yield;
      }
      return 'made';
    });
    const one = analysis();
    const first = made.inSteps(one);
    first.next();
    expect(done).toEqual([1]);
    expect(made(one)).toBe('made');
    expect(first.next()).toEqual({ done: true, value: 'made' });
    expect(made(one)).toBe('made');
    expect(done).toEqual([1, 2, 3]);
    expect(made(analysis())).toBe('made');
    expect(done).toHaveLength(6);
  });

  it('throws again what it threw', () => {
    const broken = perAnalysisInSteps(function* (): Generator<undefined, string, undefined> {
      yield;
      throw new Error('no reason');
    });
    const one = analysis();
    expect(() => [...broken.inSteps(one)]).toThrow('no reason');
    expect(() => broken(one)).toThrow('no reason');
  });
});
