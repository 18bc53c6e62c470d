import { uniqueSorted } from '../../base/sort.ts';
import { lazily, lazy } from '../lazy.ts';
import type { Scorecard, SinglePoint } from '../types.ts';
import type { ScoreContext } from './context.ts';
import { headline, survivedLevel } from './headline.ts';
import { highlyAvailable } from './highly-available.ts';
import { scalable } from './scalable.ts';
import { separatelyMonitored } from './separately-monitored.ts';
import { stateless } from './stateless.ts';

/** The deck's verdicts and numbers for one stage; `availability` is a probability that all critical entry points work. */
export function makeScorecard(context: ScoreContext, availability: () => Scorecard['availability']): Scorecard {
  const { blind, critical, placed, points, stage } = context;
  const isStateless = lazy(() => stateless(context));
  const idsOf = (found: readonly SinglePoint[]) => headline(context, found).map(({ failable }) => failable.id);
  const spof = (): Scorecard['spof'] => {
    const down = idsOf(points.down);
    const degraded = idsOf(points.degraded).filter((id) => !down.includes(id));
    return { down: uniqueSorted(down), degraded: uniqueSorted(degraded) };
  };
  return lazily<Scorecard>({
    judged: () => Object.keys(stage.entryPoints).length > 0 && blind.length < critical.length,
    stateless: isStateless,
    scalable: () => scalable(context, isStateless()),
    highlyAvailable: () => highlyAvailable(context),
    level: () => survivedLevel(context),
    separatelyMonitored: () => separatelyMonitored(context),
    machines: () => machineCount(context),
    managedServices: () => [...placed.values()].filter(({ managed }) => managed).length,
    spof,
    availability: () => (blind.length > 0 ? null : availability()),
  });
}

/** Machines drawn, whether or not anything runs on them, and one for each unit that is drawn without a machine. */
export function machineCount({ stage, tenants }: ScoreContext): number {
  const drawn = Object.values(stage.zones)
    .filter(({ kind }) => kind === 'machines')
    .reduce((sum, { count }) => sum + (count ?? 1), 0);
  return drawn + tenants.undrawn;
}
