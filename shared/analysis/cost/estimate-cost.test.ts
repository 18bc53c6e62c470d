import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { stageSchema, type Stage } from '../../design/schema/stage.ts';
import { estimateCost } from './estimate-cost.ts';
import type { PriceBook } from './price-book.ts';
import { pricedScorecard } from './priced-scorecard.ts';
import { readPriceBooks } from './read-price-books.ts';

const shipped = readPriceBooks(
  Object.fromEntries(readdirSync('assets/prices').map((name) => [name, readFileSync(`assets/prices/${name}`, 'utf8')])),
);

const book: PriceBook = {
  id: 'aws',
  name: 'Test',
  currency: 'USD',
  asOf: '2024-01',
  source: 'https://example.org/',
  basis: 'Made up.',
  machines: { small: { monthly: 10, what: 's' }, medium: { monthly: 20, what: 'm' } },
  disk: { monthly: 0.1, what: 'disk' },
  services: { rds: { medium: { monthly: 100, what: 'db' } }, 'object-storage': { byUse: 'by what is kept' } },
};

function stage(body: string): Stage {
  return stageSchema.parse({ id: 'it', ...(parse(body) as object) });
}

const place = 'aws: { kind: provider, vendor: aws }, r: { kind: region, in: aws }';

describe('an estimate', () => {
  it.each([
    [
      'two machines with system disks',
      `{ zones: { ${place}, m: { kind: machines, in: r, count: 2, size: small } } }`,
      30,
    ],
    [
      'a store brings its disk, and shares a machine',
      `{ zones: { ${place}, m: { kind: machines, in: r } }, components: { db: { type: mysql, in: m }, lms: { type: lms, in: m } } }`,
      30,
    ],
    [
      'units without machines have one each',
      `{ zones: { ${place} }, components: { lms: { type: lms, in: r, n: 3 } } }`,
      75,
    ],
    ['a managed service', `{ zones: { ${place} }, components: { db: { type: mysql, in: r, managedBy: aws } } }`, 100],
    [
      'what is paid by use adds nothing',
      `{ zones: { ${place} }, components: { o: { type: object-storage, in: r } } }`,
      0,
    ],
    [
      'a price of the design wins',
      `{ components: { db: { type: mysql, managedBy: someone, monthlyCost: 7.5 } } }`,
      7.5,
    ],
    ['also for machines, each', `{ zones: { m: { kind: machines, count: 3, monthlyCost: 11 } } }`, 33],
    [
      'people cost nothing here',
      `{ zones: { m: { kind: machines, monthlyCost: 1 } }, components: { p: { type: people } } }`,
      1,
    ],
    [
      'the interface of a cloud is not its bill',
      `{ zones: { p: { kind: site, vendor: us }, m: { kind: machines, in: p } } }`,
      null,
    ],
    ['an unknown size', `{ zones: { ${place}, m: { kind: machines, in: r, size: large } } }`, null],
    ['nothing drawn', '{}', null],
  ])('%s', (_, body, total) => {
    expect(estimateCost(stage(body), [book]).total).toBe(total);
  });

  it('says what has no price, and what it costs at least', () => {
    const { known, parts } = estimateCost(
      stage(
        `{ zones: { ${place}, m: { kind: machines, in: r } }, components: { q: { type: rabbitmq, managedBy: elsewhere } } }`,
      ),
      [book],
    );
    expect(known).toBe(25);
    expect(parts.filter(({ monthly }) => monthly === null).map(({ element }) => element)).toEqual(['q']);
  });

  it('is the sum of its parts', () => {
    const text = readFileSync('assets/templates/large-stack.corral', 'utf8');
    for (const each of (parse(text) as { stages: unknown[] }).stages) {
      const { known, parts } = estimateCost(stageSchema.parse(each), shipped.books);
      expect(known).toBeCloseTo(
        parts.reduce((sum, { monthly }) => sum + (monthly ?? 0), 0),
        2,
      );
    }
  });

  it('is on the scorecard', () => {
    const drawn = stage(`{ components: { db: { type: mysql, managedBy: x, monthlyCost: 5 } } }`);
    expect(pricedScorecard(drawn, []).cost.total).toBe(5);
  });
});

describe('the price books that come with Corral', () => {
  it('can be read, every one', () => {
    expect(shipped.broken).toEqual([]);
    expect(shipped.books.length).toBeGreaterThanOrEqual(5);
  });

  it.each(shipped.books.map((each) => [each.id, each] as const))('%s says how sure it is', (_, { basis }) => {
    expect(basis).toMatch(/not checked again|checked on \d{4}-\d\d-\d\d/);
  });

  it.each(shipped.books.map((each) => [each.id, each] as const))(
    '%s gives nothing away',
    (_, { machines, services }) => {
      const prices = [machines, ...Object.values(services)].flatMap(({ small, medium, large }) => [
        small,
        medium,
        large,
      ]);
      for (const price of prices) expect(price?.monthly ?? 1).toBeGreaterThan(0);
    },
  );
});
