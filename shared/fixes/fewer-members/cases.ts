import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

export const cases: readonly FixCase[] = [
  {
    name: 'five members on three machines',
    design: drawing(`
zones: { db: { kind: machines, count: 3 } }
components: { mysql: { type: mysql, in: db, n: 5 } }
entryPoints: { learn: { at: mysql } }`),
    rule: 'resilience/no-tolerance-gained',
    expect: ({ stages }) => (stages[0]?.components.mysql?.n === 3 ? [] : ['not three']),
  },
  {
    name: 'five members of which four are needed: a majority of the fewer is enough',
    design: drawing(`
zones: { db: { kind: machines, count: 5 } }
components: { mysql: { type: mysql, in: db, k: 4 } }
entryPoints: { learn: { at: mysql } }`),
    rule: 'resilience/no-tolerance-gained',
    expect: ({ stages }) => (stages[0]?.components.mysql?.k === undefined ? [] : ['still four needed']),
  },
];
