import type { Context } from '../../../design/schema/context.ts';
import type { Report, RuleContext } from '../../types.ts';
import type { Family } from '../support/law-rule.ts';
import { eachKeeper, isTransient, keepers, whenPersonal, type Kept } from '../support/personal.ts';
import { perRun } from '../support/per-run.ts';
import { eachProcessor, type Processor } from '../support/processors.ts';
import { fine, gap, merged } from '../support/reports.ts';
import type { BreachDuty } from '../types.ts';
import { ask, askContext } from '../unknown/index.ts';

export const breach: Family<'breach'> = {
  slug: 'breach',
  title: 'readiness for a breach',
  meta: {
    judgedFrom: 'declaration',
    why: 'The clock of the law starts when a breach is noticed. Without watching, an alert and a name to call, it runs out unseen.',
    fix: 'Watch every store with personal data, alert somebody, write down who is told first, and put the time in which a vendor must tell into its contract.',
    detection:
      'Whether each store with personal data is monitored or logs who reads it, whether somebody is alerted, whether it is named who is told first, and whether each vendor must tell within the clock of the law.',
    falsePositives: 'A watch over everything from outside that is not drawn.',
  },
  judge: (duty, context) =>
    whenPersonal(context, () =>
      merged([...common(context), ...eachProcessor(context, (one) => judgeVendor(duty, one))]),
    ),
  nothing: 'No component handles personal data.',
};

const common = perRun((context): Report[] => [...judgeContext(context), ...watched(context)]);

function judgeContext({ design: { context } }: RuleContext): Report[] {
  const { alerting = 'unknown' } = context;
  return [
    alerting === false
      ? gap([], 'alerting', 'Nobody is told when personal data is read or lost in an unusual way.')
      : alerting === 'unknown'
        ? askContext('context.alerting')
        : fine(),
    judgeContact(context),
  ];
}

/** Whoever is written down is named; else somebody has to say whether anybody is. */
function judgeContact({ incidentContact = '', incidentContactNamed = 'unknown' }: Context): Report {
  if (incidentContact.trim() !== '' || incidentContactNamed === true) return fine();
  if (incidentContactNamed === 'unknown') return askContext('context.incidentContactNamed');
  return gap([], 'contact', 'Nobody is named who is told first when data has leaked.');
}

function watched(context: RuleContext): Report[] {
  const stores = keepers(context).filter((keeper) => !isTransient(keeper));
  return judgeEach(stores);
}

const judgeEach = eachKeeper((keeper) => [judgeStore(keeper)]);

function judgeStore({ id, name, component: { accessLog, monitored = 'unknown' } }: Kept): Report {
  if (monitored === 'own' || monitored === 'shared' || accessLog?.on === true) return fine(id);
  if (monitored === 'unknown') return ask([id], `Is ${name} monitored?`, 'monitored', id);
  if (accessLog?.on === false)
    return gap([id], 'monitored', `Nothing watches ${name}: it is not monitored and logs no access.`);
  return ask([id], `Is it logged who reads the data in ${name}?`, 'accessLog.on', id);
}

function judgeVendor({ noticeHours, clock }: BreachDuty, { id, vendor, name, elements }: Processor): Report[] {
  if (noticeHours === undefined) return [];
  const { breachNoticeHours: hours } = vendor;
  if (hours === undefined)
    return [ask(elements, `Within how many hours must ${name} tell of a breach?`, `vendors.${id}.breachNoticeHours`)];
  if (hours <= noticeHours) return [fine(...elements)];
  return [gap(elements, id, `${name} may wait ${hours} hours before it tells of a breach. The law's clock: ${clock}.`)];
}
