import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const watched = (where: string, facts = ', ownAlertPath: true', head = '') =>
  drawing(
    `
zones:
  a: { kind: availability-zone }
  b: { kind: availability-zone }
  m: { kind: machines, in: a }
components: { lms: { type: lms, in: m }, eye: { type: monitoring, ${where}${facts} } }
entryPoints: { learn: { at: lms } }`,
    head,
  );
const gap = { verdict: 'gap', elements: ['eye', 'm'], severity: 'medium' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: logs call nobody',
    design: drawing('components: { log: { type: logging } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: in another zone', design: watched('in: b'), expect: [{ verdict: 'satisfied' }] },
  { name: 'gap: on the machine that it watches', design: watched('in: m'), expect: [{ ...gap, says: /as LMS/ }] },
  {
    name: 'gap: in the zone with which people stop',
    design: watched('in: a'),
    expect: [{ ...gap, elements: ['eye', 'a'], says: /with which people stop/ }],
  },
  {
    name: 'boundary: one unit in that zone, one elsewhere',
    design: watched('n: 2, spread: [a, b], failover: auto'),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'boundary: a zone without which people go on',
    design: drawing(`
zones: { a: { kind: availability-zone }, b: { kind: availability-zone }, m: { kind: machines, count: 2, spread: [a, b] } }
components: { lms: { type: lms, in: m }, eye: { type: monitoring, in: a, ownAlertPath: true } }
entryPoints: { learn: { at: lms } }`),
    expect: [{ verdict: 'satisfied' }],
  },
  {
    name: 'gap: alerts that leave by the watched way',
    design: watched('in: b', ', ownAlertPath: false'),
    expect: [{ ...gap, elements: ['eye'], says: /pass through/ }],
  },
  {
    name: 'needs an answer: how alerts leave',
    design: watched('in: b', ''),
    expect: [{ verdict: 'needs-answer', elements: ['eye'], asks: 'ownAlertPath' }],
  },
  {
    name: 'open: where it stands is not drawn; missing-fact asks',
    design: drawing('components: { eye: { type: monitoring, ownAlertPath: true } }'),
    expect: [],
  },
  {
    name: 'waived',
    design: watched('in: m', ', ownAlertPath: true', waiverOf('resilience/monitoring-beside-watched', 'eye')),
    expect: [{ ...gap, waived: true }],
  },
];
