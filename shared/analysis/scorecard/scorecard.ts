import { uniqueSorted } from '../../base/sort.ts';
import type { Scorecard } from '../types.ts';
import type { ScoreContext } from './context.ts';
import { headline, survivedLevel } from './headline.ts';
import { highlyAvailable } from './highly-available.ts';
import { scalable } from './scalable.ts';
import { separatelyMonitored } from './separately-monitored.ts';
import { stateless } from './stateless.ts';

/** The deck's verdicts and numbers for one stage; `availability` is a probability that all critical entry points work. */
export function makeScorecard(context: ScoreContext, availability: () => Scorecard['availability']): Scorecard {
  const isStateless = stateless(context);
  const down = headline(context, context.points.down).map(({ failable }) => failable.id);
  const degraded = headline(context, context.points.degraded).map(({ failable }) => failable.id);
  return {
    judged: Object.keys(context.stage.entryPoints).length > 0 && context.blind.length < context.critical.length,
    stateless: isStateless,
    scalable: scalable(context, isStateless),
    highlyAvailable: highlyAvailable(context),
    level: survivedLevel(context),
    separatelyMonitored: separatelyMonitored(context),
    machines: machineCount(context),
    managedServices: [...context.placed.values()].filter(({ managed }) => managed).length,
    spof: { down: uniqueSorted(down), degraded: uniqueSorted(degraded.filter((id) => !down.includes(id))) },
    availability: context.blind.length > 0 ? null : availability(),
  };
}

/** Machines drawn, whether or not anything runs on them, and one for each unit that is drawn without a machine. */
export function machineCount({ stage, tenants }: ScoreContext): number {
  const drawn = Object.values(stage.zones)
    .filter(({ kind }) => kind === 'machines')
    .reduce((sum, { count }) => sum + (count ?? 1), 0);
  return drawn + tenants.undrawn;
}
