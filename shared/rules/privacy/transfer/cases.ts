import type { Expected, RuleCase } from '../../rule-tester.ts';
import type { Vendor } from '../../../design/schema/vendor.ts';
import { asks, commonCases, fineAt, gapAt, type FamilyCases, type Subject } from '../support/case-kit.ts';

const NOTHING = { transferMechanism: 'none', contract: 'none', remoteAccess: [] as string[] } as const;

export const cases: FamilyCases<'transfer'> = (subject) => {
  const { design, duty, home, one, severity } = subject;
  const at = (place: string) =>
    `zones: { p: { kind: region, vendor: v${place} } }\ncomponents: { db: { type: mysql, in: p } }`;
  const inside = at(
    `, country: ${home.country}${home.subdivision === undefined ? '' : `, subdivision: ${home.subdivision}`}`,
  );
  const abroad = at(', country: KE');
  const nothing = { vendors: { v: NOTHING } };
  const forbidden = duty.blocked === undefined;
  const abroadIs: Expected = forbidden ? gapAt(severity, 'db') : fineAt('db');
  const [mechanism] = duty.accepted;
  const missing = duty.contractSuffices === true ? 'contract' : 'transferMechanism';
  return [
    ...commonCases(subject, abroad, nothing),
    one('satisfied: inside', design(inside, nothing), fineAt('db')),
    one('outside, without a ground', design(abroad, nothing), abroadIs),
    one('needs an answer: country', design(at(''), nothing), asks('country', 'p', 'db')),
    one('waived', design(at(''), { ...nothing, waive: ['p', 'db'] }), { ...asks('country', 'p', 'db'), waived: true }),
    ...(forbidden
      ? [
          one(
            'needs an answer: ground',
            design(abroad, { vendors: { v: { remoteAccess: [] } } }),
            asks(`vendors.v.${missing}`, 'db'),
          ),
          ...lookedAt(subject, inside, { transferMechanism: mechanism ?? 'none', contract: 'signed' }),
          one('waived: the gap', design(abroad, { ...nothing, waive: ['db'] }), { ...abroadIs, waived: true }),
        ]
      : []),
    ...(mechanism === undefined
      ? []
      : [
          one(
            'satisfied: a mechanism',
            design(abroad, { vendors: { v: { transferMechanism: mechanism } } }),
            fineAt('db'),
          ),
          one(
            'satisfied: a further mechanism',
            design(abroad, { vendors: { v: { transferMechanism: 'none', otherMechanisms: [mechanism] } } }),
            fineAt('db'),
          ),
        ]),
    ...(duty.contractSuffices === true
      ? [
          one(
            'satisfied: a contract',
            design(abroad, { vendors: { v: { ...NOTHING, contract: 'signed' } } }),
            fineAt('db'),
          ),
        ]
      : []),
  ];
};

/** Data that stays inside while people elsewhere can look at it. */
function lookedAt({ design, one, severity }: Subject<'transfer'>, inside: string, ground: Vendor): readonly RuleCase[] {
  const from = (remoteAccess: string[] | undefined, more: object = {}) => {
    const { remoteAccess: _, ...nothing } = NOTHING;
    return design(inside, { vendors: { v: { ...nothing, ...(remoteAccess && { remoteAccess }), ...more } } });
  };
  return [
    one(
      'needs an answer: from where it is looked at',
      from(undefined),
      asks('vendors.v.remoteAccess', 'p'),
      fineAt('db'),
    ),
    one('gap: looked at from outside', from(['KE']), gapAt(severity, 'p'), fineAt('db')),
    one('satisfied: looked at from outside under contract and mechanism', from(['KE'], ground), fineAt('db')),
  ];
}
