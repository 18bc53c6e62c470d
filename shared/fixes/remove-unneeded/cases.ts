import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

export const cases: readonly FixCase[] = [
  {
    name: 'a store that nobody calls',
    design: drawing(`
components: { lms: { type: lms }, old: { type: mongodb } }
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/outside-cones',
    cause: 'old',
    expect: ({ stages }) => (stages[0]?.components.old === undefined ? [] : ['still there']),
  },
];
