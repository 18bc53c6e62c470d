import { describe, expect, it } from 'vitest';
import type { PricedScorecard } from '../../shared/analysis/cost/priced-scorecard.ts';
import { percent } from '../../shared/report/estimate/percent.ts';
import { differs, scoreRows } from './scorecard-rows.ts';

const card: PricedScorecard = {
  judged: true,
  stateless: { verdict: 'yes', because: 'a', elements: [] },
  scalable: { verdict: 'kind-of', because: 'b', elements: [] },
  highlyAvailable: { verdict: 'no', because: 'c', elements: [] },
  level: 'none',
  separatelyMonitored: { verdict: 'unknown', because: 'd', elements: [] },
  machines: 9,
  managedServices: 1,
  spof: { down: ['lms-machines#1', 'media'], degraded: ['memcached#1'] },
  availability: null,
  cost: { currency: 'USD', total: null, known: 0, parts: [] },
};
const cell = (label: string, given = card) =>
  scoreRows()
    .find((row) => row.label === label)
    ?.of(given);

describe('scorecard', () => {
  it('shows degraded single points in brackets and names them all', () => {
    const shown = cell('Single points of failure');
    expect(shown).toMatchObject({ text: '2 (1)', tone: 'bad' });
    for (const id of ['lms-machines#1', 'media', 'memcached#1']) expect(shown?.because).toContain(id);
  });

  it('never counts unknown as fine', () => {
    expect(cell('Monitored separately')?.tone).toBe('unknown');
    expect(cell('Scalable')).toMatchObject({ text: '“Kind of”', tone: 'mixed' });
  });

  it('says why there is no availability, and says the assumption when there is one', () => {
    expect(cell('Availability')?.text).toBe('not shown: no probabilities given');
    const given = { ...card, availability: { serve: 0.9995, full: 0.99 } };
    expect(cell('Availability', given)).toMatchObject({ text: '99.95 %' });
    expect(cell('Availability', given)?.because).toContain('probabilities');
  });

  it.each([
    [0.9, '90 %'],
    [0.999, '99.9 %'],
    [0.99995, '99.995 %'],
    [0.999987, '99.9987 %'],
    [0.8713, '87.1 %'],
    [1, '100 %'],
    [0, '0 %'],
  ])('keeps enough digits of %d to tell the nines apart', (value, text) => {
    expect(percent(value)).toBe(text);
  });

  it('marks rows that differ', () => {
    const plain = (text: string) => ({ text, tone: 'plain' as const });
    expect(differs([plain('1'), plain('1')])).toBe(false);
    expect(differs([plain('1'), plain('2')])).toBe(true);
  });

  it('marks a row that has as many single points, but others', () => {
    const [before, after] = ['mysql', 'redis'].map((id) =>
      cell('Single points of failure', { ...card, spof: { down: [id], degraded: [] } }),
    );
    expect(before?.text).toBe(after?.text);
    expect(differs([before!, after!])).toBe(true);
  });

  it('claims nothing about losses while nobody arrives', () => {
    const row = scoreRows().find(({ label }) => label === 'Single points of failure');
    expect(row?.of({ ...card, judged: false, spof: { down: [], degraded: [] } })).toMatchObject({ tone: 'unknown' });
  });
});

describe('what it costs', () => {
  const machine = { element: 'app', what: 'm6i.large', times: 2, monthly: 140.16 };
  const queue = { element: 'queue', what: 'RabbitMQ, run by others', times: 1, monthly: null };
  const costs = (parts: PricedScorecard['cost']['parts'], total: number | null) =>
    cell('Cost a month', { ...card, cost: { currency: 'USD', total, known: 140.16, parts } });

  it('is a sum with its parts behind it', () => {
    expect(costs([machine], 140.16)?.text).toBe('about 140 USD');
    expect(costs([machine], 140.16)?.parts).toEqual([{ element: 'app', text: '2 × m6i.large, 140 USD' }]);
  });

  it('is what is known, with what is not, when a price is missing', () => {
    expect(costs([machine, queue], null)?.text).toBe('at least 140 USD');
    expect(costs([machine, queue], null)?.because).toContain('Not everything has a known price.');
    expect(costs([queue, machine], null)?.parts?.map(({ text }) => text)).toEqual([
      '2 × m6i.large, 140 USD',
      'RabbitMQ, run by others, price unknown',
    ]);
  });
});
