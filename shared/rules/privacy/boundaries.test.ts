import { describe, expect, it } from 'vitest';
import { privacyCases } from './cases.ts';
import { laws } from './laws/index.ts';
import { around, boundaryDays } from './support/boundaries.test-support.ts';
import type { Slug } from './types.ts';

const dated = laws.flatMap((law) =>
  (Object.keys(law.duties) as Slug[]).flatMap((slug) =>
    boundaryDays(law, slug).map((day) => ({ rule: `${law.id}-${slug}`, law: law.id, slug, day })),
  ),
);

describe('a day on which a law changes', () => {
  it.each(dated)('$rule is judged on the day before $day, on it and on the day after', ({ law, slug, day }) => {
    const judgedOn = privacyCases(law, slug).flatMap(({ name, asOf }) => (/^boundary: /.test(name) ? [asOf] : []));
    expect(judgedOn).toEqual(expect.arrayContaining([...around(day)]));
  });

  it('is looked for wherever the data of the laws has one', () => {
    const found = new Set(dated.map(({ day }) => day));
    const written = new Set(JSON.stringify(laws).match(/(?<="day":")[\d-]+/g));
    expect([...found].sort()).toEqual([...written].sort());
    expect(dated.length).toBeGreaterThan(50);
  });
});
