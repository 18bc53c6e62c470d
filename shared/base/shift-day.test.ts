import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysBetween } from './days-between.ts';
import { dayAfter, dayBefore } from './shift-day.ts';

it.each([
  ['2024-02-28', '2024-02-29'],
  ['2023-02-28', '2023-03-01'],
  ['2100-02-28', '2100-03-01'],
  ['2025-12-31', '2026-01-01'],
])('the day after %s is %s', (day, next) => {
  expect(dayAfter(day)).toBe(next);
  expect(dayBefore(next)).toBe(day);
});

it('the day after is one day on, and the day before it is where it began', () => {
  const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-30'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (date) => {
      const day = date.toISOString().slice(0, 10);
      expect(daysBetween(day, dayAfter(day))).toBe(1);
      expect(dayBefore(dayAfter(day))).toBe(day);
    }),
  );
});
