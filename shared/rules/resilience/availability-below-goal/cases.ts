import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const goal = (target: number) => `context: { goals: { availability: ${target} } }`;
const GOAL = goal(0.999);
/** An application on machines, and a managed database, in a region; neither machines nor region fail. */
const stack = (lms: string, db: string, head = GOAL, entry = '') =>
  drawing(
    `
zones: { r: { kind: region, availability: 1 }, m: { kind: machines, in: r, availability: 1 } }
components: { lms: { type: lms, in: m${lms} }, db: { type: mysql, in: r, managedBy: v, scope: region${db} } }
connections: [{ from: lms, to: db }]
entryPoints: { learn: { at: lms, critical: true${entry} }, report: { at: db } }`,
    `${head}\nvendors: { v: { kind: managed-db } }`,
  );
const p = (value: number) => `, availability: ${value}`;
const gap = { verdict: 'gap', severity: 'high' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing('', GOAL), expect: [{ verdict: 'not-applicable' }] },
  { name: 'not applicable: no goal', design: stack(p(0.5), p(0.5), ''), expect: [{ verdict: 'not-applicable' }] },
  { name: 'satisfied: above the goal', design: stack(p(0.9999), p(0.9999)), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'gap: below the goal, with what costs most first',
    design: stack(p(0.9999), p(0.998)),
    expect: [
      {
        ...gap,
        elements: ['learn', 'db', 'lms'],
        says: /"learn" works 99\.79 % of the time by the assumed numbers; the goal is 99\.9 %\. Most is lost through MySQL \(0\.2 %\), LMS/,
      },
    ],
  },
  {
    name: 'gap: the target of an entry point of its own',
    design: stack(p(0.9999), p(0.998), '', ', availability: 0.999'),
    expect: [{ ...gap, elements: ['learn', 'db', 'lms'] }],
  },
  {
    name: 'satisfied: an entry point that is not critical does not count for the goal',
    design: stack(p(0.9999), p(0.9999), goal(0.9997)),
    expect: [{ verdict: 'satisfied' }],
  },
  { name: 'boundary: exactly the goal', design: stack(p(1), p(0.999)), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'boundary: a trace less',
    design: stack(p(1), p(0.9989999)),
    expect: [{ ...gap, elements: ['learn', 'db'] }],
  },
  {
    name: 'needs an answer: numbers that nobody has written, one question',
    design: stack('', ''),
    expect: [{ verdict: 'needs-answer', elements: ['db', 'lms'], asks: 'availability', severity: 'info' }],
  },
  {
    name: 'needs an answer: one number is missing',
    design: stack(p(0.5), ''),
    expect: [{ verdict: 'needs-answer', elements: ['db'], asks: 'availability' }],
  },
  {
    name: 'open: nobody has said what a loss means; missing-fact asks',
    design: drawing(
      `
components: { web: { type: nginx, availability: 1 }, x: { type: service, availability: 1 } }
connections: [{ from: web, to: x }]
entryPoints: { learn: { at: web } }`,
      GOAL,
    ),
    expect: [],
  },
  {
    name: 'open: what stands nowhere fails with a place that nobody has named; missing-fact asks',
    design: drawing('components: { lms: { type: lms, availability: 1 } }\nentryPoints: { learn: { at: lms } }', GOAL),
    expect: [],
  },
  {
    name: 'waived',
    design: stack(p(0.9999), p(0.998), `${GOAL}\n${waiverOf('resilience/availability-below-goal', 'learn')}`),
    expect: [{ ...gap, waived: true }],
  },
];
