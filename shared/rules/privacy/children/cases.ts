import { asks, commonCases, fineAt, gapAt, NONE, type FamilyCases } from '../support/case-kit.ts';

const QUIET = 'components: { db: { type: mysql } }';
const shared = (facts: string) => `
components: { db: { type: mysql }, ads: { type: service, managedBy: v, stores: [activity] } }
connections: [{ from: db, to: ads, carries: [activity]${facts} }]`;
const vendors = { v: { kind: 'ads' } } as const;

export const cases: FamilyCases<'children'> = (subject) => {
  const { design, duty, law, one, severity } = subject;
  const onlyShared = duty.onlyWhenShared === true;
  const stage = onlyShared ? shared(', purpose: service') : QUIET;
  const text = (minAge: number | undefined, consentRoute?: 'parent' | 'school' | 'adult' | 'none', at = stage) =>
    design(at, { vendors, context: { learners: { minAge }, ...(consentRoute && { consentRoute }) } });
  const child = duty.under - 1;
  const gap = gapAt(severity);
  return [
    ...commonCases(subject, stage, { vendors, context: { learners: { minAge: child } } }),
    ...(law.id === 'coppa' ? [] : [one('needs an answer: age', text(undefined), asks('context.learners.minAge'))]),
    one('boundary: a year too young, nobody consents', text(child, 'none'), gap),
    one('boundary: just old enough', text(duty.under, 'none'), NONE),
    one('boundary: a year older', text(duty.under + 1, 'none'), NONE),
    one('needs an answer: who consents', text(child), asks('context.consentRoute')),
    one('gap: only adults', text(child, 'adult'), { ...gap, says: /only adults/ }),
    one('satisfied: parents', text(child, 'parent'), fineAt()),
    one('the school', text(child, 'school'), duty.schoolOpen === true ? asks('context.consentRoute') : fineAt()),
    one('gap: ads follow them', text(child, 'parent', shared(', purpose: ads')), gapAt(severity, 'db->ads')),
    one('needs an answer: what a company for ads does', text(child, 'parent', shared('')), asks('purpose', 'db->ads')),
    one(
      'satisfied: nothing left that names anybody',
      text(child, 'parent', shared(', purpose: ads, deidentified: true')),
      fineAt(),
    ),
    one(
      'waived',
      design(stage, { vendors, context: { learners: { minAge: child }, consentRoute: 'none' }, waive: [] }),
      { ...gap, waived: true },
    ),
    ...(onlyShared ? [one('not applicable: nothing is given away', text(child, 'none', QUIET), NONE)] : []),
  ];
};
