import { parseDuration } from '../../../base/duration.ts';
import type { Report } from '../../types.ts';
import type { Family } from '../support/law-rule.ts';
import { eachKeeper, isTransient, studentKeepers, type Kept } from '../support/personal.ts';
import { fine, gap } from '../support/reports.ts';
import { ask } from '../unknown/index.ts';

export const accessLog: Family<'access-log'> = {
  slug: 'access-log',
  title: 'a log of who read what',
  meta: {
    judgedFrom: 'drawing',
    why: 'Without a log of who read the records of learners, nobody can tell afterwards what a stranger saw.',
    fix: 'Turn on the access log, keep it in a separate place, and keep it long enough.',
    detection:
      'Each store with records of learners, caches and queues left out: whether an access log is on, and kept for the time that the law names, if it names one.',
    falsePositives: 'A log that the application writes instead of the store: declare it at the store.',
  },
  judge: ({ keep }, context) =>
    judgeEach(
      studentKeepers(context).filter((keeper) => !isTransient(keeper)),
      keep,
    ),
  nothing: 'No component keeps records of learners for longer than it works with them.',
};

const judgeEach = eachKeeper((keeper, minimum: string | undefined) => [judge(keeper, minimum)]);

function judge({ id, name, component }: Kept, minimum: string | undefined): Report {
  const { on = 'unknown', keep } = component.accessLog ?? {};
  if (on === false) return gap([id], 'accessLog.on', `Nobody logs who reads the records of learners in ${name}.`);
  if (on === 'unknown') return ask([id], `Is it logged who reads the data in ${name}?`, 'accessLog.on', id);
  if (minimum === undefined) return fine(id);
  if (keep === undefined) return ask([id], `How long is the access log of ${name} kept?`, 'accessLog.keep', id);
  if ((parseDuration(keep) ?? 0) >= (parseDuration(minimum) ?? 0)) return fine(id);
  return gap([id], 'accessLog.keep', `The access log of ${name} is kept for ${keep}; the law asks for ${minimum}.`);
}
