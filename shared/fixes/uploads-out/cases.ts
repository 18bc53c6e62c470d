import { drawing } from '../../rules/drawing.ts';
import type { FixCase } from '../fix-tester.ts';

export const cases: readonly FixCase[] = [
  {
    name: 'a new object store',
    design: drawing('components: { lms: { type: lms, n: 2, localState: [uploads, logs] } }'),
    rule: 'resilience/local-uploads',
    expect: ({ stages }) => (stages[0]?.components['object-storage'] === undefined ? ['no object store'] : []),
  },
  {
    name: 'the one that is drawn, which it calls already',
    design: drawing(`
components: { lms: { type: lms, localState: [uploads] }, files: { type: object-storage } }
connections: [{ from: lms, to: files }]`),
    rule: 'resilience/local-uploads',
    expect: ({ stages }) => (stages[0]?.connections.length === 1 ? [] : ['another connection']),
  },
];
