import { drawing } from '../../rules/drawing.ts';
import { contexts } from '../../rules/privacy/laws/contexts.ts';
import type { FixCase } from '../fix-tester.ts';
import { recordMechanism } from './index.ts';

const NOTHING = '{ v: { name: The cloud, transferMechanism: none, contract: none, remoteAccess: [] } }';
const under = (law: string, stage: string, vendors = NOTHING) =>
  drawing(stage, `context: ${JSON.stringify(contexts[law]?.applies)}\nvendors: ${vendors}`);
const IN_KENYA = 'zones: { p: { kind: region, vendor: v, country: KE } }\ncomponents: { db: { type: mysql, in: p } }';

export const cases: readonly FixCase[] = [
  ...recordMechanism.rules.map((rule) => ({
    name: `in another country, ${rule}`,
    design: under(rule.replace(/^privacy\/|-transfer$/g, ''), IN_KENYA),
    rule,
  })),
  {
    name: 'beside the mechanism of another law',
    design: under('ukgdpr', IN_KENYA, '{ v: { transferMechanism: scc, remoteAccess: [] } }'),
    rule: 'privacy/ukgdpr-transfer',
    expect: ({ vendors: { v } }) => [
      ...(v?.transferMechanism === 'scc' ? [] : ['the first is gone']),
      ...(v?.otherMechanisms?.join() === 'idta' ? [] : ['not beside it']),
    ],
  },
  {
    name: 'looked at from another country',
    design: under(
      'gdpr',
      'zones: { p: { kind: region, vendor: v, country: IE } }\ncomponents: { db: { type: mysql, in: p } }',
      '{ v: { transferMechanism: none, remoteAccess: [IN] } }',
    ),
    rule: 'privacy/gdpr-transfer',
    cause: 'p',
  },
];
