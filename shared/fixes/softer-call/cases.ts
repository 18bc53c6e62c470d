import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

export const cases: readonly FixCase[] = [
  {
    name: 'two that need each other',
    design: drawing(`
components: { lms: { type: lms }, studio: { type: studio } }
connections: [{ from: lms, to: studio, onLoss: down }, { from: studio, to: lms, onLoss: down }]`),
    rule: 'resilience/hard-cycle',
    expect: ({ stages }) =>
      stages[0]?.connections.filter(({ onLoss }) => onLoss === 'degraded').length === 1 ? [] : ['not one softer call'],
  },
  {
    name: 'three in a circle, and a short cut that must not be the one',
    design: drawing(`
components: { a: { type: service }, b: { type: service }, c: { type: service } }
connections:
  - { from: a, to: c, onLoss: down }
  - { from: a, to: b, onLoss: down }
  - { from: b, to: c, onLoss: down }
  - { from: c, to: a, onLoss: down }`),
    rule: 'resilience/hard-cycle',
    expect: ({ stages }) =>
      stages[0]?.connections.find(({ from }) => from === 'c')?.onLoss === 'degraded' ? [] : ['another call is softer'],
  },
];
