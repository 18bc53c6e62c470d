import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

export const cases: readonly FixCase[] = [
  {
    name: 'two on one machine that only the machine speaks for',
    design: drawing(`
zones: { box: { kind: machines } }
components: { lms: { type: lms, in: box, monitored: shared }, mysql: { type: mysql, in: box, monitored: none } }`),
    rule: 'resilience/not-observable',
    expect: ({ stages }) =>
      Object.values(stages[0]?.components ?? {}).every(({ monitored }) => monitored === 'own') ? [] : ['not each'],
  },
];
