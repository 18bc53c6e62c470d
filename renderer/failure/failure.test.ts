import { describe, expect, it } from 'vitest';
import { failElements } from '../../shared/analysis/fail-elements.ts';
import { stageSchema } from '../../shared/design/schema/stage.ts';
import { failureView } from '../../shared/analysis/failure/failure-view.ts';
import { failureWords, learnersWords, nameWords } from './failure-words.ts';
import { failedUnits, toggleElements, toggleUnit } from '../../shared/analysis/failure/failing.ts';

const stage = stageSchema.parse({
  id: 'it',
  zones: {
    a: { kind: 'availability-zone' },
    b: { kind: 'availability-zone' },
    db: { kind: 'machines', count: 3, spread: ['a', 'b'] },
    cache: { kind: 'machines', in: 'b' },
  },
  components: {
    lms: { type: 'lms', n: 2, spread: ['a', 'b'] },
    mysql: { type: 'mysql', in: 'db', mode: 'quorum' },
    memcached: { type: 'memcached', in: 'cache' },
  },
  connections: [
    { from: 'lms', to: 'mysql', onLoss: 'down' },
    { from: 'lms', to: 'memcached', onLoss: 'degraded' },
  ],
  entryPoints: { learn: { name: 'A learner opens a unit', at: 'lms', learners: 20000 } },
});
const view = (failing: string[]) => failureView(stage, failing, failElements(stage, failing));
const words = (failing: string[]) => failureWords(stage, failing, failElements(stage, failing));

describe('what fails', () => {
  it('is toggled as a whole', () => {
    expect(toggleElements([], ['mysql', 'lms'])).toEqual(['mysql', 'lms']);
    expect(toggleElements(['mysql'], ['mysql', 'lms'])).toEqual(['mysql', 'lms']);
    expect(toggleElements(['mysql', 'lms', 'a'], ['mysql', 'lms'])).toEqual(['a']);
    expect(toggleElements(['mysql#2'], ['mysql'])).toEqual(['mysql']);
  });

  it('is toggled unit by unit, and all units are the whole', () => {
    expect(toggleUnit([], 'db', 3, 2)).toEqual(['db#2']);
    expect(toggleUnit(['db#2', 'a'], 'db', 3, 1)).toEqual(['a', 'db#1', 'db#2']);
    expect(toggleUnit(['db#1', 'db#2'], 'db', 3, 3)).toEqual(['db']);
    expect(toggleUnit(['db'], 'db', 3, 3)).toEqual(['db#1', 'db#2']);
    expect([...failedUnits(['db'], 'db', 3)]).toEqual([1, 2, 3]);
  });
});

describe('what the drawing shows', () => {
  it('tells what failed by itself from what fell with it, and the way the loss took', () => {
    const { conditions, paths } = view(['mysql']);
    expect(conditions.get('mysql')).toBe('failed');
    expect(conditions.get('lms')).toBe('down');
    expect(conditions.get('memcached')).toBe('up');
    expect(paths.get('lms->mysql')).toEqual({ state: 'down', wave: 1 });
  });

  it('fails what stands in a zone, and zones in it', () => {
    const { conditions } = view(['b']);
    expect(conditions.get('cache')).toBe('failed');
    expect(conditions.get('memcached')).toBe('failed');
    expect(conditions.get('lms')).toBe('degraded');
  });

  it('counts single units', () => {
    expect(view(['db#2']).units.get('db')).toBe(1);
    expect(view(['db#2']).conditions.get('mysql')).toBe('up');
    expect(view(['db#2']).units.get('mysql')).toBe(1);
    expect(view(['a']).units.get('lms')).toBe(1);
  });
});

describe('in words', () => {
  it('says who notices, and how many people', () => {
    expect(words(['mysql'])).toBe(
      'Failed: MySQL. 2 of 3 components stop. Down: A learner opens a unit. 20,000 people cannot work.',
    );
    expect(words(['db#2'])).toContain('No entry point notices.');
    expect(words([])).toBe('Everything works again.');
  });

  it('never gives a number of people that nobody has given', () => {
    expect(learnersWords({ down: 0, degraded: 0, unknown: ['learn'] })).toContain('nobody has said');
    expect(learnersWords({ down: 5, degraded: 0, unknown: ['other'] })).toContain('at least');
    expect(learnersWords({ down: 0, degraded: 0, unknown: [] })).toBeUndefined();
  });

  it('names single units and machines', () => {
    expect(nameWords(stage, 'db#2')).toBe('db, machine 2');
    expect(nameWords(stage, 'mysql#1')).toBe('MySQL, unit 1');
  });
});
