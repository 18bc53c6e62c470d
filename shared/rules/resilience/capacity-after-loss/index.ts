import type { Failable, PlacedComponent } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { onePlace } from '../support/claims.ts';
import { hostsUnknown, needed, zoneUnknown } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { hasSpare, unitsPer } from '../support/placement.ts';
import { ask } from '../support/questions.ts';
import { CAPACITY, STATIC_STABILITY } from '../support/references.ts';

export const capacityAfterLoss: Rule = {
  meta: {
    id: 'resilience/capacity-after-loss',
    code: 'RES-30',
    area: 'resilience',
    title: 'What is left cannot carry the peak',
    severity: 'medium',
    why: 'Losing one of two units at the busiest hour doubles the load of the other. If it cannot carry that, the spare unit only delays the outage by minutes.',
    fix: 'Run one unit more than the peak needs; to survive a zone, as many more as the fullest zone holds.',
    detection:
      'Services that entry points need and that have units to spare, under a goal for people at once: the units left when the fullest machine is lost, or the fullest zone where the goals ask to survive one, times what one unit carries. What one unit carries is a question.',
    falsePositives: 'Units that grow by themselves faster than people arrive.',
    references: [CAPACITY, STATIC_STABILITY],
  },
  check(context) {
    const { analysis, design, stage } = context;
    const peak = design.context.goals?.peakUsers ?? 0;
    const spared = peak === 0 ? [] : needed(analysis, 'serve').filter(isSpared);
    const capacity = ({ id }: PlacedComponent) => stage.components[id]?.capacity;
    const unsaid = spared.filter((one) => capacity(one) === undefined).map(({ id }) => id);
    const reports = [
      ...spared.flatMap((one) => report(context, one, capacity(one), peak)),
      ...ask(stage, unsaid, 'capacity', (name) => `How many people at once can one unit of ${name} carry?`),
    ];
    return conclude(reports, {
      applies: spared.length > 0,
      open: spared.some((one) => hostsUnknown(one) || (survivesZone(context) && zoneUnknown(one))),
      satisfied: 'What is left after a loss carries the declared peak.',
      notApplicable:
        peak === 0 ? 'No goal says how many people come at once.' : 'No needed service has units to spare.',
    });
  },
};

/** Where nothing is spared, another rule says so. */
function isSpared(component: PlacedComponent): boolean {
  return hasSpare(component) && onePlace(component) === undefined;
}

function survivesZone({ design }: RuleContext): boolean {
  const { survive } = design.context.goals ?? {};
  return survive !== undefined && survive !== 'host' && survive !== 'rack';
}

function report(
  context: RuleContext,
  component: PlacedComponent,
  capacity: number | undefined,
  peak: number,
): Report[] {
  const { stage } = context;
  const lost = worstLoss(context, component);
  if (capacity === undefined || lost === undefined || lost.left * capacity >= peak) return [];
  const { id } = component;
  const place = elementTitle(stage, lost.element);
  const what = lost.kind === 'host' ? `a machine of ${place}` : place;
  return [
    {
      verdict: 'gap',
      elements: [id, lost.element],
      discriminator: id,
      message: `Without ${what}, ${lost.left} of ${component.n} units of ${elementTitle(stage, id)} are left for ${lost.left * capacity} people at once; the peak is ${peak}.`,
    },
  ];
}

interface Loss extends Pick<Failable, 'element' | 'kind'> {
  readonly left: number;
}

/** The machine, or zone where one is to be survived, whose loss leaves the fewest units; losing all units is told as an outage. */
function worstLoss(context: RuleContext, component: PlacedComponent): Loss | undefined {
  const { analysis } = context;
  const kinds: Failable['kind'][] = survivesZone(context) ? ['availability-zone', 'site', 'host'] : ['host'];
  return kinds
    .flatMap((kind) => [...unitsPer(component, kind)])
    .flatMap(([id, units]) => {
      const failable = analysis.failables.get(id);
      return failable === undefined
        ? []
        : [{ element: failable.element, kind: failable.kind, left: component.n - units }];
    })
    .filter(({ left }) => left > 0)
    .reduce<Loss | undefined>((worst, one) => (worst && worst.left <= one.left ? worst : one), undefined);
}
