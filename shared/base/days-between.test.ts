import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysBetween } from './days-between.ts';

it.each([
  ['2025-01-10', '2025-11-10', 304],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2000-02-28', '2000-03-01', 2],
  ['1900-02-28', '1900-03-01', 1],
  ['2026-01-01', '2025-12-31', -1],
])('%s to %s: %i', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

it('agrees with the calendar of the machine', () => {
  const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2200-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from, to] = [a, b].map((each) => each.toISOString().slice(0, 10));
      const wanted = Math.round((Date.parse(to ?? '') - Date.parse(from ?? '')) / 86_400_000);
      expect(daysBetween(from ?? '', to ?? '')).toBe(wanted);
    }),
  );
});
