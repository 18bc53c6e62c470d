import { describe, expect, it } from 'vitest';
import { stageSchema, type Stage } from '../../design/schema/stage.ts';
import { analyzeStage } from '../analyze-stage.ts';
import { allSecondOrderCuts } from '../cuts/second-order.ts';
import { failElements } from '../fail-elements.ts';

/** Two name services of 0.9 each before something that never fails. */
function named(entryPoints: object): Stage {
  const dns = { type: 'dns', availability: 0.9 };
  return stageSchema.parse({
    id: 's',
    components: { a: dns, b: dns, lms: { type: 'lms', n: 1, availability: 1 } },
    connections: [
      { from: 'a', to: 'lms' },
      { from: 'b', to: 'lms' },
    ],
    entryPoints,
  });
}
const learn = { at: 'lms', through: ['a', 'b'] };
const lost = (stage: Stage, ...names: string[]) => failElements(stage, names);

describe('name services that an entry point goes through', () => {
  it('answer for one another: either may go, both may not', () => {
    const stage = named({ learn });
    expect(lost(stage, 'a').entryPoints.get('learn')).toBe('up');
    expect(lost(stage, 'a', 'b').entryPoints.get('learn')).toBe('down');
    expect(analyzeStage(stage).singlePoints.down.map(({ failable }) => failable.id)).not.toContain('a');
    expect(
      allSecondOrderCuts(stage)
        .get('learn')
        ?.flatMap(({ parts }) => parts.flatMap(({ of }) => of)),
    ).toContain('a');
    expect(analyzeStage(stage).scorecard.availability?.serve).toBeCloseTo(0.99, 12);
  });

  it('are needed, and the one that is lost is down', () => {
    const stage = named({ learn });
    expect(analyzeStage(stage).outsideCones).toEqual([]);
    expect([...lost(stage, 'a').components]).toEqual([
      ['a', 'down'],
      ['b', 'up'],
      ['lms', 'up'],
    ]);
  });

  it('cost no time while the other answers', () => {
    const provider = (through: string[]) =>
      analyzeStage(named({ learn: { at: 'lms', through } })).recovery.get('learn')?.provider;
    expect(provider(['a'])).toMatchObject({ rto: { kind: 'unknown', cause: { lost: 'a' } } });
    expect(provider(['a', 'b'])).toMatchObject({ rto: { kind: 'known', seconds: 0 }, losses: [] });
  });

  it('are needed each where one way goes through one of them alone', () => {
    const stage = named({ learn, teach: { at: 'lms', through: ['a'] } });
    expect(lost(stage, 'a').entryPoints.get('teach')).toBe('down');
    expect(lost(stage, 'b').entryPoints.get('learn')).toBe('down');
  });
});
