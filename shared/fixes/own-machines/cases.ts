import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

export const cases: readonly FixCase[] = [
  {
    name: 'a database beside the application: its machines are as large as those it leaves',
    design: drawing(`
zones: { r: { kind: region }, box: { kind: machines, in: r, count: 2, size: large } }
components: { lms: { type: lms, in: box }, mysql: { type: mysql, in: box } }
connections: [{ from: lms, to: mysql }]`),
    rule: 'resilience/mixed-tiers',
    cause: 'box',
    expect: ({ stages }) => {
      const zone = stages[0]?.zones[stages[0].components.mysql?.in ?? ''];
      return zone?.size === 'large' && zone.count === 2 && zone.in === 'r' ? [] : ['other machines'];
    },
  },
];
