import type { Context } from '../../../design/schema/context.ts';
import { asks, commonCases, fineAt, gapAt, NONE, type FamilyCases } from '../support/case-kit.ts';

export const cases: FamilyCases<'assessment'> = (subject) => {
  const { design, duty, home, one, severity } = subject;
  const zone = (country: string) => `zones: { p: { kind: region, country: ${country} } }`;
  const db = (stores = '', country = home.country) =>
    `${zone(country)}\ncomponents: { db: { type: mysql, in: p${stores} } }`;
  const special = db(', stores: [special-category]');
  const minors = { minAge: 10, profiled: true } as const;
  const text = (stage: string, context: Context) => design(stage, { context });
  const gap = gapAt(severity);
  return [
    ...commonCases(subject, special, { context: { impactAssessed: false } }),
    one('gap: special data, none made', text(special, { impactAssessed: false }), {
      ...gap,
      says: /special-category|always/,
    }),
    one('gap: biometric data', text(db(', stores: [biometric]'), { impactAssessed: false }), gap),
    one('gap: minors who are scored', text(db(), { impactAssessed: false, learners: minors }), gap),
    one('needs an answer: whether one was made', text(special, {}), asks('context.impactAssessed')),
    one('needs an answer: when', text(special, { impactAssessed: true }), asks('context.impactAssessment')),
    one('boundary: made the day before', text(special, { impactAssessment: '2026-11-22' }), fineAt()),
    one('boundary: made today', text(special, { impactAssessment: '2026-11-23' }), fineAt()),
    one('boundary: dated tomorrow', text(special, { impactAssessment: '2026-11-24' }), { ...gap, says: /lies ahead/ }),
    one('waived', design(special, { context: { impactAssessed: false }, waive: [] }), { ...gap, waived: true }),
    ...(duty.when === 'always'
      ? [one('gap: any project', text(db(), { impactAssessed: false, learners: { minAge: 20 } }), gap)]
      : [
          one('not applicable: nobody is scored', text(db(), { learners: { minAge: 10, profiled: false } }), NONE),
          one('boundary: nobody is a minor', text(db(), { learners: { minAge: 18, profiled: true } }), NONE),
          one('needs an answer: scored', text(db(), { learners: { minAge: 17 } }), asks('context.learners.profiled')),
          one(
            'needs an answer: age',
            text(db(), { learners: { profiled: true, minAge: undefined } }),
            asks('context.learners.minAge'),
          ),
        ]),
    ...(duty.beforeLeaving === undefined
      ? []
      : [
          one('gap: before data leaves', text(db('', 'KE'), { impactAssessed: false }), {
            ...gap,
            says: /leaves the country/,
          }),
        ]),
  ];
};
