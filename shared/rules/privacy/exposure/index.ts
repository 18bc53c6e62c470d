import { isPerson } from '../../../analysis/data/holdings.ts';
import { factOf } from '../../../analysis/stage/component-facts.ts';
import { sortBy } from '../../../base/sort.ts';
import { hasCapability } from '../../../catalog/index.ts';
import { connectionKey } from '../../../design/connection-key.ts';
import type { Stage } from '../../../design/schema/stage.ts';
import type { Report } from '../../types.ts';
import type { Family } from '../support/law-rule.ts';
import { eachKeeper, studentKeepers, type Kept } from '../support/personal.ts';
import { perRun } from '../support/per-run.ts';
import { fine, gap } from '../support/reports.ts';
import { ask } from '../unknown/index.ts';

export const exposure: Family<'exposure'> = {
  slug: 'exposure',
  title: 'records of learners in public reach',
  meta: {
    judgedFrom: 'drawing',
    why: 'A store that anybody can reach is found within hours, and one weak password is then enough.',
    fix: 'Put the store on a private network and reach it through the application.',
    detection:
      'Each store with records of learners: whether it is declared public, people outside call it without an application in between, or anybody may read its files.',
    falsePositives:
      'A store of files that gives out signed addresses only: then its files are not readable by anybody.',
  },
  judge: (_duty, context) => reports(context),
  nothing: 'No component keeps records of learners.',
};

const reports = perRun((context) => {
  const direct = calledByPeople(context.stage);
  return studentKeepers(context).flatMap((keeper) => judgeEach([keeper], direct.get(keeper.id)));
});

const judgeEach = eachKeeper((keeper, direct: string | undefined) => [judge(keeper, direct)]);

/** Component → the connection over which people outside call it. */
function calledByPeople({ components, connections }: Stage): Map<string, string> {
  const people = connections.filter(({ from }) => components[from] !== undefined && isPerson(components[from]));
  return new Map(sortBy(people, connectionKey).map((connection) => [connection.to, connectionKey(connection)]));
}

function judge({ id, name, component }: Kept, direct: string | undefined): Report {
  // What serves people, such as a sign-in service, is the application itself.
  if (direct !== undefined && !hasCapability(component.type, 'serves-people'))
    return gap(
      [id, direct],
      'direct',
      `People outside call ${name}, which keeps records of learners, with nothing in between.`,
    );
  const exposed = factOf(component, 'exposure') ?? 'unknown';
  if (exposed === 'public') return gap([id], 'exposure', `${name} keeps records of learners and is public.`);
  const { publicRead = 'unknown' } = component;
  if (publicRead === true)
    return gap([id], 'publicRead', `Anybody may read what ${name} keeps, records of learners among it.`);
  if (exposed === 'unknown') return ask([id], `Can ${name} be reached from the Internet?`, 'exposure', id);
  if (publicRead === 'unknown' && hasCapability(component.type, 'stores-objects'))
    return ask([id], `May anybody read the files in ${name} without signing in?`, 'publicRead', id);
  return fine(id);
}
