import { asks, commonCases, fineAt, gapAt, type FamilyCases, type Subject } from '../support/case-kit.ts';
import type { Expected, RuleCase } from '../../rule-tester.ts';

const READY = { alerting: true, incidentContact: 'privacy@example.org' } as const;
const own = (facts: string) => `zones: { home: { kind: site } }\ncomponents: { db: { type: mysql, in: home${facts} } }`;
const MANAGED = 'components: { db: { type: mysql, managedBy: v, monitored: own } }';

export const cases: FamilyCases<'breach'> = (subject) => {
  const { design, one, severity } = subject;
  const fine: Expected = fineAt('db');
  const gap = gapAt(severity, 'db');
  const ofNobody = gapAt(severity);
  return [
    ...commonCases(subject, own(', monitored: own'), { context: READY }),
    one('satisfied: watched, alerted, named', design(own(', monitored: own'), { context: READY }), fine),
    one(
      'satisfied: who reads is logged',
      design(own(', monitored: none, accessLog: { on: true }'), { context: READY }),
      fine,
    ),
    one(
      'gap: nobody is alerted',
      design(own(', monitored: own'), { context: { ...READY, alerting: false } }),
      ofNobody,
      fine,
    ),
    one(
      'needs an answer: alerts',
      design(own(', monitored: own'), { context: { ...READY, alerting: 'unknown' } }),
      asks('context.alerting'),
      fine,
    ),
    one(
      'needs an answer: contact',
      design(own(', monitored: own'), { context: { alerting: true } }),
      asks('context.incidentContactNamed'),
      fine,
    ),
    one(
      'gap: nobody is named',
      design(own(', monitored: own'), { context: { alerting: true, incidentContactNamed: false } }),
      ofNobody,
      fine,
    ),
    one(
      'satisfied: somebody is named, whoever it is',
      design(own(', monitored: own'), { context: { alerting: true, incidentContactNamed: true } }),
      fine,
    ),
    one('gap: nothing watches', design(own(', monitored: none, accessLog: { on: false }'), { context: READY }), gap),
    one('needs an answer: monitored', design(own(''), { context: READY }), asks('monitored', 'db')),
    one('waived', design(own(', monitored: none, accessLog: { on: false }'), { context: READY, waive: ['db'] }), {
      ...gap,
      waived: true,
    }),
    ...ofVendor(subject),
  ];
};

function ofVendor({ design, duty, one, severity }: Subject<'breach'>): readonly RuleCase[] {
  const fine = fineAt('db');
  const hours = duty.noticeHours;
  const vendor = (breachNoticeHours: number) =>
    design(MANAGED, { context: READY, vendors: { v: { breachNoticeHours } } });
  if (hours === undefined) return [one('satisfied: the law names no hours', vendor(9999), fine)];
  return [
    one(
      'needs an answer: the vendor',
      design(MANAGED, { context: READY, vendors: { v: {} } }),
      asks('vendors.v.breachNoticeHours', 'db'),
    ),
    one('boundary: an hour before the clock', vendor(hours - 1), fine),
    one('boundary: on the clock', vendor(hours), fine),
    one('boundary: an hour late', vendor(hours + 1), gapAt(severity, 'db')),
  ];
}
