import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { componentTypes } from '../../catalog/index.ts';
import { stageSchema, type Stage } from '../../design/schema/stage.ts';
import { analyzeStage } from '../analyze-stage.ts';
import { priceBooks } from './books/index.ts';
import { estimateCost } from './estimate-cost.ts';
import type { PriceBook } from './types.ts';

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
      const { known, parts } = estimateCost(stageSchema.parse(each));
      expect(known).toBeCloseTo(
        parts.reduce((sum, { monthly }) => sum + (monthly ?? 0), 0),
        2,
      );
    }
  });

  it('is the scorecard’s monthly cost', () => {
    const drawn = stage(`{ components: { db: { type: mysql, managedBy: x, monthlyCost: 5 } } }`);
    expect(analyzeStage(drawn).scorecard.monthlyCost).toBe(5);
  });
});

describe.each(priceBooks.map((each) => [each.id, each] as const))('price book %s', (_, each) => {
  it('says of when, from where and how sure', () => {
    expect(each.asOf).toMatch(/^20\d\d-(?:0[1-9]|1[0-2])$/);
    expect(new URL(each.source).protocol).toBe('https:');
    expect(each.basis).toMatch(/not checked again|checked on \d{4}-\d\d-\d\d/);
  });

  it('prices only services that the catalogue knows', () => {
    const known = new Set(
      componentTypes.flatMap(({ id, deploy }) => [
        id,
        ...Object.values(deploy.managed ?? {}).map(({ service }) => service),
      ]),
    );
    expect(Object.keys(each.services).filter((service) => !known.has(service))).toEqual([]);
  });

  it('has prices above nothing', () => {
    const bySize = Object.values(each.services).flatMap((pricing) =>
      'byUse' in pricing ? [] : Object.values(pricing),
    );
    for (const { monthly } of [...Object.values(each.machines), ...bySize]) expect(monthly).toBeGreaterThan(0);
  });
});
