import { describe, expect, it } from 'vitest';
import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import { stageSchema } from '../../shared/design/schema/stage.ts';
import { toldPairs, toldThrees } from '../cuts/told-pairs.ts';
import { availabilityWords, basisWords, lostWords } from '../../shared/report/estimate/availability-words.ts';
import { rankSinglePoints } from '../../shared/report/estimate/rank-single-points.ts';

const stage = stageSchema.parse({
  id: 'it',
  zones: {
    a: { kind: 'site', availability: 1 },
    web: { kind: 'machines', in: 'a', count: 1, availability: 0.99 },
    db: { kind: 'machines', in: 'a', count: 1, availability: 0.999 },
    cache: { kind: 'machines', in: 'a', count: 2, availability: 0.99 },
  },
  components: {
    lms: { type: 'lms', in: 'web', availability: 1 },
    mysql: { type: 'mysql', in: 'db', availability: 1 },
    memcached: { type: 'memcached', in: 'cache', k: 1, availability: 1 },
  },
  connections: [
    { from: 'lms', to: 'mysql', onLoss: 'down' },
    { from: 'lms', to: 'memcached', onLoss: 'down' },
  ],
  entryPoints: { learn: { at: 'lms' } },
});

describe('availability in words', () => {
  it.each([
    [0.4, '24 s'],
    [12.2, '12 min'],
    [60, '1 h'],
    [200, '3 h 20 min'],
    [3120, '2 d 4 h'],
  ])('says %d minutes as %s', (minutes, words) => {
    expect(lostWords(minutes)).toBe(words);
  });

  it('always says what it rests on', () => {
    const learn = analyzeStage(stage).availability.get('learn');
    expect(learn?.serve && availabilityWords(learn.serve)).toMatch(/^98\.\d+ %, 1\.9 nines, 4 d/);
    expect(learn && basisWords(learn)).toContain('assumed');
  });
});

it('ranks single points by what fixing them gains', () => {
  const ranked = rankSinglePoints(analyzeStage(stage));
  expect(ranked.map(({ id }) => id)).toEqual(expect.arrayContaining(['web#1', 'db#1']));
  const [web, db] = ['web#1', 'db#1'].map((id) => ranked.findIndex((point) => point.id === id));
  expect(web).toBeLessThan(db ?? 0);
  expect(ranked.some(({ id }) => id.startsWith('cache'))).toBe(false);
});

it('tells pairs with the elements they are about and one that can be let fail', () => {
  const learn = toldPairs(stage).find(({ entry }) => entry === 'learn');
  const pair = learn?.pairs.find(({ elements }) => elements.includes('cache') || elements.includes('memcached'));
  expect(pair).toMatchObject({ effect: 'down', count: 1 });
  expect(pair?.example).toHaveLength(2);
  expect(structuredClone(learn)).toEqual(learn);
});

it('tells threes of one entry point when asked, or that there are too many to look', () => {
  const three = { ...stage, zones: { ...stage.zones, web: { ...stage.zones.web!, count: 3 } } };
  const { cuts } = toldThrees(three, 'learn');
  expect(cuts.map(({ example }) => example)).toEqual([['web#1', 'web#2', 'web#3']]);
  const many = { ...stage, zones: { ...stage.zones, web: { ...stage.zones.web!, count: 70 } } };
  expect(toldThrees(many, 'learn')).toMatchObject({ cuts: [], tooMany: 72 });
});
