import { expect, it } from 'vitest';
import { costView } from './cost-view.ts';
import type { CostPart } from './types.ts';

const part = (element: string, monthly: number | null, byUse?: boolean): CostPart => ({
  ...{ element, what: '', times: 1, monthly },
  ...(byUse === undefined ? {} : { byUse }),
});

it('says how dear an element is beside the whole, and nothing of one with a part without a price', () => {
  const parts = [
    ...[part('hosts', 60), part('hosts', 10), part('db', 24), part('cdn', 0, true), part('lb', 4), part('free', 0)],
    ...[part('cache', 2), part('cache', null)],
  ];
  const groups = [...costView({ currency: 'USD', total: null, known: 100, parts })];
  expect(groups).toEqual([
    ['hosts', { known: 70, group: 'much' }],
    ['db', { known: 24, group: 'some' }],
    ['cdn', { known: 0, group: 'by-use' }],
    ['lb', { known: 4, group: 'little' }],
    ['free', { known: 0, group: 'little' }],
    ['cache', { known: 2, group: 'unknown' }],
  ]);
});

it('has nothing of what costs nothing', () => {
  expect(costView({ currency: 'USD', total: null, known: 0, parts: [] }).size).toBe(0);
});

it('is the sum for what is drawn as one', () => {
  const parts = [part('hosts', 60), part('db', 20), part('cache', 10), part('cache', null)];
  const drawnAs = (id: string) => (id === 'cache' ? id : 'zone');
  expect([...costView({ currency: 'USD', total: null, known: 90, parts }, drawnAs)]).toEqual([
    ['zone', { known: 80, group: 'much' }],
    ['cache', { known: 10, group: 'unknown' }],
  ]);
});
