import { drawing } from '../../rules/drawing.ts';
import { contexts } from '../../rules/privacy/laws/contexts.ts';
import type { FixCase } from '../fix-tester.ts';
import { moveZoneInside } from './index.ts';

const NOTHING = 'vendors: { v: { transferMechanism: none, contract: none, remoteAccess: [] } }';
const under = (law: string, stage: string, more: object = {}) =>
  drawing(stage, `context: ${JSON.stringify({ ...contexts[law]?.applies, ...more })}\n${NOTHING}`);
const inRegion = (facts: string, others = '') =>
  `zones: { p: { kind: region, vendor: v, ${facts} }, a: { kind: availability-zone, in: p, code: us-east-1a }${others} }
components: { db: { type: mysql, in: a } }`;

export const cases: readonly FixCase[] = [
  ...moveZoneInside.rules
    .filter((rule) => !rule.endsWith('-localisation'))
    .map((rule) => ({
      name: `a region of a cloud that has another inside, ${rule}`,
      design: under(rule.replace(/^privacy\/|-transfer$/g, ''), inRegion('code: us-east-1, country: US')),
      rule,
    })),
  {
    name: 'beside what stands inside already, and the zones in it keep their letter',
    design: under(
      'gdpr',
      inRegion('code: us-east-1, country: US, subdivision: VA', ', q: { kind: region, country: DE }'),
    ),
    rule: 'privacy/gdpr-transfer',
    expect: ({ stages }) => {
      const { p, a } = stages[0]?.zones ?? {};
      const is = [p?.code, p?.country, p?.subdivision, a?.code].join(' ');
      return is === 'eu-central-1 DE  eu-central-1a' ? [] : [is];
    },
  },
  {
    name: 'a place without a code',
    design: under('gdpr', inRegion('country: US')),
    rule: 'privacy/gdpr-transfer',
  },
  {
    name: 'what a law keeps in the country',
    design: under('pipl', inRegion('code: us-east-1, country: US'), {
      learners: { jurisdictions: ['CN'], volumeBand: 'over-1-million' },
    }),
    rule: 'privacy/pipl-localisation',
  },
  {
    name: 'what the organisation keeps in Europe',
    design: under('policy', inRegion('code: us-east-1, country: US'), { policy: { allowedCountries: ['EU'] } }),
    rule: 'privacy/policy-localisation',
  },
];
