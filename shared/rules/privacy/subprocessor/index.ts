import type { Report } from '../../types.ts';
import type { Family } from '../support/law-rule.ts';
import { perRun } from '../support/per-run.ts';
import { eachProcessor, type Processor } from '../support/processors.ts';
import { fine, gap } from '../support/reports.ts';
import { ask } from '../unknown/index.ts';

export const subprocessor: Family<'subprocessor'> = {
  slug: 'subprocessor',
  title: 'others behind a vendor',
  meta: {
    judgedFrom: 'declaration',
    why: 'A vendor that passes data on brings in companies that nobody here has chosen.',
    fix: 'Get the list of those behind the vendor, agree to them by name, and see that they are bound by the same duties.',
    detection:
      'Each vendor with personal data that lets further companies handle it: it must keep a list, and they must be agreed to and bound.',
    falsePositives: 'Companies behind a vendor that never see personal data.',
  },
  judge: (_duty, context) => reports(context),
  nothing: 'No vendor has personal data in its hands, or none lets others handle it.',
};

const reports = perRun((context) => eachProcessor(context, judge));

function judge({ id, vendor, name, elements }: Processor): Report[] {
  const { subprocessors = 'unknown', subprocessorsListed: listed = 'unknown' } = vendor;
  const { subprocessorsAuthorised: agreed = 'unknown' } = vendor;
  const at = (field: string) => `vendors.${id}.${field}`;
  if (subprocessors === false) return [];
  if (listed === false)
    return [gap(elements, `${id} list`, `${name} does not say which companies handle the data behind it.`)];
  if (agreed === false)
    return [
      gap(
        elements,
        `${id} agreed`,
        `The companies behind ${name} were not agreed to, or are not bound by the same duties.`,
      ),
    ];
  if (subprocessors === 'unknown')
    return [ask(elements, `Do further companies handle the data behind ${name}?`, at('subprocessors'))];
  if (listed === 'unknown')
    return [ask(elements, `Does ${name} keep a list of the companies behind it?`, at('subprocessorsListed'))];
  if (agreed === 'unknown')
    return [
      ask(
        elements,
        `Were the companies behind ${name} agreed to, and are they bound by the same duties?`,
        at('subprocessorsAuthorised'),
      ),
    ];
  return [fine(...elements)];
}
