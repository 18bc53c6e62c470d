import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

export const cases: readonly FixCase[] = [
  {
    name: 'a new cache of two units',
    design: drawing('components: { lms: { type: lms, n: 2, localState: [session] } }'),
    rule: 'resilience/local-sessions',
    expect: ({ stages }) => (stages[0]?.connections.length === 1 ? [] : ['not one connection']),
  },
  {
    name: 'stickiness is turned off',
    design: drawing(`
components: { people: { type: people }, lms: { type: lms, n: 2, localState: [], stickySessions: true }, cache: { type: memcached, n: 2 } }
connections: [{ from: people, to: lms }]
entryPoints: { learn: { at: lms } }`),
    rule: 'resilience/sticky-sessions',
    expect: ({ stages }) => (stages[0]?.components.lms?.stickySessions === false ? [] : ['still sticky']),
  },
];
