import type { Context } from '../../../design/schema/context.ts';
import { asks, commonCases, fineAt, gapAt, type FamilyCases } from '../support/case-kit.ts';

const DB = 'components: { db: { type: mysql } }';

export const cases: FamilyCases<'records'> = (subject) => {
  const { design, duty, one, severity } = subject;
  const ofProcessing = duty.document === 'records-of-processing';
  const kept: Context = ofProcessing ? { recordsOfProcessing: true } : { documents: [duty.document as never] };
  const lacking: Context = ofProcessing ? { recordsOfProcessing: false } : { documents: [] };
  return [
    ...commonCases(subject, DB, { context: lacking }),
    one('gap: nobody keeps it', design(DB, { context: lacking }), gapAt(severity)),
    one('satisfied: kept', design(DB, { context: kept }), fineAt()),
    one(
      'needs an answer: nothing said',
      design(DB),
      asks(ofProcessing ? 'context.recordsOfProcessing' : 'context.documents'),
    ),
    one(
      'needs an answer: what a type that nobody knows holds',
      design('components: { x: { type: abacus } }'),
      asks('stores', 'x'),
    ),
    one('waived', design(DB, { context: lacking, waive: [] }), { ...gapAt(severity), waived: true }),
  ];
};
