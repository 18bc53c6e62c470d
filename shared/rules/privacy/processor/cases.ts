import { asks, commonCases, fineAt, gapAt, type FamilyCases, type Subject } from '../support/case-kit.ts';
import type { RuleCase } from '../../rule-tester.ts';

const MANAGED = 'components: { db: { type: mysql, managedBy: v } }';
const HOSTED = `
zones: { cloud: { kind: provider, vendor: v }, place: { kind: region, in: cloud } }
components: { db: { type: mysql, in: place }, search: { type: elasticsearch, in: place } }`;
const OWN = 'zones: { home: { kind: site } }\ncomponents: { db: { type: mysql, in: home } }';

export const cases: FamilyCases<'processor'> = (subject) => {
  const { design, duty, one, severity } = subject;
  const vendors = { v: { contract: 'none' } } as const;
  return [
    ...commonCases(subject, MANAGED, { vendors }),
    one('gap: a managed database', design(MANAGED, { vendors }), gapAt(severity, 'db')),
    one('gap: one for everything in the zones of a host', design(HOSTED, { vendors }), gapAt(severity, 'cloud')),
    one('not applicable: own machines on own premises', design(OWN), { verdict: 'not-applicable' }),
    one(
      'needs an answer: who runs the region',
      design('zones: { p: { kind: region } }\ncomponents: { db: { type: mysql, in: p } }'),
      asks('vendor', 'p', 'db'),
    ),
    one(
      'needs an answer: where the machine is',
      design('zones: { m: { kind: machines } }\ncomponents: { db: { type: mysql, in: m } }'),
      asks('in', 'm', 'db'),
    ),
    one('waived', design(MANAGED, { vendors, waive: ['db'] }), { ...gapAt(severity, 'db'), waived: true }),
    ...(duty.terms === 'allowed' ? allowed(subject) : contract(subject)),
  ];
};

function allowed({ design, one }: Subject<'processor'>): RuleCase[] {
  const managed = 'components: { db: { type: mysql, managedBy: good } }';
  return [
    one('satisfied: a vendor that policy allows', design(managed, { vendors: { good: {} } }), fineAt('db')),
    one(
      'not applicable: policy names no vendors',
      design(MANAGED, { vendors: { v: {} }, context: { policy: { allowedProviders: undefined } } }),
      { verdict: 'not-applicable', says: /names no vendors/ },
    ),
  ];
}

function contract({ design, duty, one, severity }: Subject<'processor'>): RuleCase[] {
  const terms = duty.terms === 'allowed' ? [] : [...duty.terms];
  const signed = { contract: 'signed', contractTerms: terms } as const;
  const managed = (v: object) => design(MANAGED, { vendors: { v } });
  return [
    one('satisfied: signed, with the terms', managed(signed), fineAt('db')),
    one('needs an answer: nothing said', managed({}), asks('vendors.v.contract', 'db')),
    ...(terms.length === 0
      ? []
      : [
          one('needs an answer: the terms', managed({ contract: 'signed' }), asks('vendors.v.contractTerms', 'db')),
          one('gap: other terms', managed({ contract: 'signed', contractTerms: ['delete-on-end'] }), {
            ...gapAt(severity, 'db'),
            says: /lacks/,
          }),
        ]),
  ];
}
