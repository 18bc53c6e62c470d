import { drawing, waiverOf } from '../../drawing.ts';
import type { RuleCase } from '../../rule-tester.ts';

const signIn = (facts: string, onLoss = 'down', rest = '', head = '') =>
  drawing(
    `
zones: { app: { kind: machines, count: 2 } }
components: { lms: { type: lms, in: app }, idp: { ${facts} } }
connections: [{ from: lms, to: idp, onLoss: ${onLoss} }]
${rest}`,
    head,
  );
const IDP = 'type: identity-provider';
const VENDOR = 'vendors: { v: { kind: idp } }';
const gap = { verdict: 'gap', elements: ['idp', 'lms'], severity: 'medium' } as const;

export const cases: readonly RuleCase[] = [
  { name: 'empty', design: drawing(''), expect: [{ verdict: 'not-applicable' }] },
  {
    name: 'not applicable: nothing signs people in',
    design: drawing('components: { lms: { type: lms } }'),
    expect: [{ verdict: 'not-applicable' }],
  },
  { name: 'satisfied: two', design: signIn(`${IDP}, n: 2`), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'satisfied: managed beyond a machine',
    design: signIn(`${IDP}, managedBy: v, scope: global`, 'down', '', VENDOR),
    expect: [{ verdict: 'satisfied' }],
  },
  { name: 'gap: one identity provider', design: signIn(IDP), expect: [gap] },
  { name: 'gap: one place for secrets', design: signIn('type: secrets-store'), expect: [gap] },
  { name: 'boundary: who is signed in stays so', design: signIn(IDP, 'degraded'), expect: [{ verdict: 'satisfied' }] },
  {
    name: 'boundary: a critical entry point stops',
    design: signIn(IDP, 'down', 'entryPoints: { learn: { at: lms, critical: true } }'),
    expect: [{ ...gap, severity: 'high' }],
  },
  {
    name: 'boundary: and what it keeps has no backup',
    design: signIn(
      'type: secrets-store, backup: { scheduled: false }',
      'down',
      'entryPoints: { learn: { at: lms, critical: true } }',
    ),
    expect: [{ ...gap, severity: 'critical' }],
  },
  {
    name: 'told elsewhere: its machine takes another service along',
    design: drawing(`
zones: { m: { kind: machines } }
components: { lms: { type: lms, in: m }, idp: { type: identity-provider, in: m } }
connections: [{ from: lms, to: idp, onLoss: down }]`),
    expect: [{ verdict: 'not-applicable', says: /finding of its own/ }],
  },
  {
    name: 'open: how small a failure takes the managed one down; missing-fact asks',
    design: signIn(`${IDP}, managedBy: v`, 'down', '', VENDOR),
    expect: [],
  },
  {
    name: 'waived',
    design: signIn(IDP, 'down', '', waiverOf('resilience/single-sign-in', 'idp')),
    expect: [{ ...gap, waived: true }],
  },
];
