import type { Adequacy, Law } from '../types.ts';

const EEA = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');
const UNCONDITIONAL = 'AD AR CH FO GG IL IM JE NZ UY'.split(' ');

const adequate: readonly Adequacy[] = [
  ...UNCONDITIONAL.map((country): Adequacy => ({ country, verified: 'secondary' })),
  { country: 'CA', needs: 'adequacy', verified: 'secondary' },
  { country: 'JP', needs: 'adequacy', verified: 'secondary' },
  { country: 'KR', needs: 'adequacy', verified: 'secondary' },
  {
    country: 'GB',
    from: { day: '2021-06-28', verified: 'unverified' },
    to: { day: '2031-12-27', verified: 'secondary' },
    verified: 'secondary',
  },
  {
    country: 'US',
    decision: 'Decision (EU) 2023/1795',
    from: { day: '2023-07-10', verified: 'unverified' },
    needs: 'dpf',
    verified: 'secondary',
  },
  {
    country: 'BR',
    decision: 'Decision (EU) 2026/179',
    from: { day: '2026-01-26', verified: 'secondary' },
    verified: 'secondary',
  },
];

export const gdpr: Law = {
  id: 'gdpr',
  title: 'GDPR',
  sourceUrl: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  effectiveFrom: { day: '2018-05-25', verified: 'unverified' },
  appliesIf: { anyOf: [{ learnersIn: ['EU', ...EEA] }, { organisationIn: EEA }] },
  transfer: {
    citations: [
      { article: 'Arts. 44, 46(1)', verified: 'primary' },
      { article: 'Art. 45', verified: 'secondary' },
      { article: 'Art. 49', verified: 'unverified' },
    ],
    severity: 'high',
    freeArea: EEA,
    adequate,
    adequacySource: {
      title: 'European Commission: adequacy decisions',
      url: 'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en',
    },
    accepted: ['scc', 'bcr', 'consent'],
  },
  tls: { citations: [{ article: 'Art. 32(1)(a)', verified: 'primary' }], severity: 'high' },
  atRest: { citations: [{ article: 'Art. 32(1)(a)', verified: 'primary' }], severity: 'high' },
};
