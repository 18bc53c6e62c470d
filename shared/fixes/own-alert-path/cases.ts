import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

export const cases: readonly FixCase[] = [
  {
    name: 'alerts that pass through what is watched',
    design: drawing('components: { watch: { type: monitoring, ownAlertPath: false } }'),
    rule: 'resilience/monitoring-beside-watched',
    expect: ({ stages }) => (stages[0]?.components.watch?.ownAlertPath === true ? [] : ['still through it']),
  },
];
