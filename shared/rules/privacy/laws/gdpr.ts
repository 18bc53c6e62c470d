import type { Adequacy, Law } from '../types.ts';

const EEA = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');
const UNCONDITIONAL = 'AD AR CH FO GG IL IM JE NZ UY'.split(' ');

const adequate: readonly Adequacy[] = [
  ...UNCONDITIONAL.map((country): Adequacy => ({ country, verified: 'secondary' })),
  { country: 'CA', needs: 'adequacy', verified: 'secondary' },
  { country: 'JP', needs: 'adequacy', verified: 'secondary' },
  { country: 'KR', needs: 'adequacy', verified: 'secondary' },
  { country: 'GB', from: '2021-06-28', to: '2031-12-27', verified: 'secondary' },
  { country: 'US', from: '2023-07-10', needs: 'dpf', verified: 'secondary' },
  { country: 'BR', from: '2026-01-26', verified: 'secondary' },
];

export const gdpr: Law = {
  id: 'gdpr',
  title: 'GDPR',
  sourceUrl: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  effectiveFrom: '2018-05-25',
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
    accepted: ['scc', 'bcr', 'consent'],
  },
  tls: { citations: [{ article: 'Art. 32(1)(a)', verified: 'primary' }], severity: 'high' },
  atRest: { citations: [{ article: 'Art. 32(1)(a)', verified: 'primary' }], severity: 'high' },
};
