import { asks, commonCases, fineAt, gapAt, NONE, type FamilyCases } from '../support/case-kit.ts';

const MANAGED = 'components: { db: { type: mysql, managedBy: v } }';

export const cases: FamilyCases<'subprocessor'> = (subject) => {
  const { design, one, severity } = subject;
  const managed = (v: object, waive?: string[]) => design(MANAGED, { vendors: { v }, ...(waive && { waive }) });
  const gap = gapAt(severity, 'db');
  return [
    ...commonCases(subject, MANAGED, { vendors: { v: {} } }),
    one('not applicable: nobody behind the vendor', managed({ subprocessors: false }), NONE),
    one('needs an answer: whether there is anybody', managed({}), asks('vendors.v.subprocessors', 'db')),
    one('needs an answer: a list', managed({ subprocessors: true }), asks('vendors.v.subprocessorsListed', 'db')),
    one(
      'needs an answer: agreed to',
      managed({ subprocessors: true, subprocessorsListed: true }),
      asks('vendors.v.subprocessorsAuthorised', 'db'),
    ),
    one('gap: no list', managed({ subprocessorsListed: false }), gap),
    one(
      'gap: not agreed to',
      managed({ subprocessors: true, subprocessorsListed: true, subprocessorsAuthorised: false }),
      gap,
    ),
    one(
      'satisfied: listed and agreed to',
      managed({ subprocessors: true, subprocessorsListed: true, subprocessorsAuthorised: true }),
      fineAt('db'),
    ),
    one('waived', managed({ subprocessors: true, subprocessorsListed: false }, ['db']), { ...gap, waived: true }),
  ];
};
