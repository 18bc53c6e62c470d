import type { RuleCase } from '../../rule-tester.ts';
import { asks, commonCases, fineAt, gapAt, NONE, type FamilyCases, type Subject } from '../support/case-kit.ts';

const edge = (facts: string) => `
components: { lms: { type: lms }, stats: { type: service, managedBy: v } }
connections: [{ from: lms, to: stats, carries: [activity]${facts} }]`;
const CHILD = { learners: { minAge: 10 } } as const;

export const cases: FamilyCases<'disclosure'> = (subject) => {
  const { design, duty, one, severity } = subject;
  const to = (kind: 'analytics' | 'ads' | 'social' | 'ai' | 'saas', facts: string, more: object = {}) =>
    design(edge(facts), { vendors: { v: { kind, ...more } }, context: CHILD });
  const gap = gapAt(severity, 'lms->stats');
  const fine = fineAt('lms->stats');
  const agreed = duty.consentCures ? fine : gap;
  return [
    ...commonCases(subject, edge(', purpose: ads'), { vendors: { v: { kind: 'ads' } }, context: CHILD }),
    one('not applicable: a service that only serves', to('saas', ', purpose: service'), NONE),
    one(
      'needs an answer: what kind of company it is',
      design(edge(', purpose: service'), { vendors: { v: {} }, context: CHILD }),
      asks('vendors.v.kind', 'lms->stats'),
    ),
    one('needs an answer: what for', to('analytics', ''), asks('purpose', 'lms->stats')),
    one(
      'needs an answer: what is sent',
      design(
        'components: { lms: { type: lms }, x: { type: abacus, managedBy: v } }\nconnections: [{ from: lms, to: x }]',
        { vendors: { v: { kind: 'ads' } }, context: CHILD },
      ),
      asks('carries', 'lms->x'),
    ),
    one('needs an answer: the contract', to('ai', ', purpose: analytics'), asks('limitedByContract', 'lms->stats')),
    one('gap: no contract', to('social', ', purpose: service, limitedByContract: false'), gap),
    one('satisfied: ruled out by contract', to('analytics', ', purpose: analytics, limitedByContract: true'), fine),
    one(
      'satisfied: ruled out by the terms of the vendor',
      to('analytics', ', purpose: analytics', { contractTerms: ['no-ads'] }),
      fine,
    ),
    one('satisfied: de-identified', to('ads', ', purpose: ads, deidentified: true'), fine),
    one(
      'ads without a word about consent',
      to('ads', ', purpose: ads'),
      duty.consentCures ? asks('consent', 'lms->stats') : gap,
    ),
    one('gap: ads without consent', to('ads', ', purpose: ads, consent: false'), gap),
    one('ads with consent', to('ads', ', purpose: ads, consent: true'), agreed),
    one('training of somebody’s own, whoever it is', to('saas', ', purpose: training, consent: false'), gap),
    ...toOneself(subject),
    ...ofAge(subject),
    one(
      'waived',
      design(edge(', purpose: ads, consent: false'), {
        vendors: { v: { kind: 'ads' } },
        context: CHILD,
        waive: ['lms->stats'],
      }),
      { ...gap, waived: true },
    ),
  ];
};

/** Nobody asks what a call to oneself is for; whoever says so is heard. */
function toOneself({ design, duty, one, severity }: Subject<'disclosure'>): RuleCase[] {
  const stage = (facts: string) => `
components: { lms: { type: lms }, stats: { type: service }, more: { type: service } }
connections:
  - { from: lms, to: stats, carries: [activity]${facts} }
  - { from: lms, to: more, carries: [activity], purpose: training, deidentified: true }`;
  const beside = fineAt('lms->more');
  const own = (facts: string) => design(stage(facts), { context: CHILD });
  return [
    one('satisfied: to oneself, without a word about what for', own(''), beside),
    one(
      'to oneself, for ads, without a word about consent',
      own(', purpose: ads'),
      duty.consentCures ? asks('consent', 'lms->stats') : gapAt(severity, 'lms->stats'),
      beside,
    ),
  ];
}

function ofAge({ design, duty, one }: Subject<'disclosure'>): RuleCase[] {
  return duty.under === undefined
    ? []
    : [
        one(
          'needs an answer: age',
          design(edge(', purpose: ads'), {
            vendors: { v: { kind: 'ads' } },
            context: { learners: { minAge: undefined } },
          }),
          asks('context.learners.minAge'),
        ),
        one(
          'boundary: grown up',
          design(edge(', purpose: ads'), {
            vendors: { v: { kind: 'ads' } },
            context: { learners: { minAge: duty.under } },
          }),
          NONE,
        ),
      ];
}
