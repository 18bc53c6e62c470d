import { dayAfter, dayBefore } from '../../../base/shift-day.ts';
import type { RuleCase } from '../../rule-tester.ts';
import type { Dated, Duties, Duty, Law, LegalDay, Slug } from '../types.ts';

/** The days on which the rule of one law and one family begins, ends, or judges or cites differently; each once, sorted. */
export function boundaryDays(law: Law, slug: Slug): readonly string[] {
  const duty = law.duties[slug];
  if (duty === undefined) return [];
  const { transfer, retention } = law.duties as Partial<Duties>;
  const days = [
    law.effectiveFrom,
    law.effectiveTo,
    ...[duty, ...duty.citations].flatMap(endsOf),
    ...(slug === 'transfer' ? [...(transfer?.adequate ?? []), ...(transfer?.blocked ?? [])].flatMap(endsOf) : []),
    ...(slug === 'retention' ? [retention?.published] : []),
  ];
  return [...new Set(days.flatMap((one) => one?.day ?? []))].sort();
}

function endsOf({ from, to }: Dated | Duty): (LegalDay | undefined)[] {
  return [from, to];
}

/** A day, the one before and the one after. */
export function around(day: string): readonly [before: string, day: string, after: string] {
  return [dayBefore(day), day, dayAfter(day)];
}

/** What fires under a law must be silent on the day before its first, and fire on that day and the next. */
export function firstDayCases({ effectiveFrom: first }: Law, cases: readonly RuleCase[]): readonly RuleCase[] {
  const firing = cases.find(({ expect }) =>
    expect.some(({ verdict, waived }) => waived !== true && (verdict === 'gap' || verdict === 'needs-answer')),
  );
  if (first === undefined || firing === undefined) return [];
  const [before, day, after] = around(first.day);
  const silent = { verdict: 'not-applicable', elements: [], says: new RegExp(`applies from ${day}`) } as const;
  return [
    { ...firing, name: 'boundary: the law, day before', asOf: before, expect: [silent] },
    { ...firing, name: 'boundary: the law, first day', asOf: day },
    { ...firing, name: 'boundary: the law, day after', asOf: after },
  ];
}
