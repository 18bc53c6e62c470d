import type { PlacedComponent } from '../../../analysis/types.ts';
import { factOf } from '../../../analysis/stage/component-facts.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { zoneUnknown } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { placedComponents } from '../support/placement.ts';
import { ask } from '../support/questions.ts';
import { FAILOVER, WEIGHTED_QUORUM } from '../support/references.ts';
import { zonesAround } from '../support/zones.ts';

export const witnessBesidePrimary: Rule = {
  meta: {
    id: 'resilience/witness-beside-primary',
    code: 'RES-10',
    area: 'resilience',
    title: 'What decides on a failover falls with the primary',
    severity: 'high',
    why: 'When the primary and what should replace it are lost together, nobody promotes the standby, although it is fine.',
    fix: 'Move the witness or failover controller to a third zone, away from the primary and the standby.',
    detection:
      'A primary with a standby that fails over by itself: the zone of what decides (`failoverIn`) is on the machines, or in the rack, zone or site, of the first unit. Not said, or said wider than a zone, is a question.',
    falsePositives: 'A controller that is drawn beside the primary but runs in several places.',
    references: [WEIGHTED_QUORUM, FAILOVER],
  },
  check(context) {
    const { analysis, stage } = context;
    const standbys = placedComponents(analysis).filter((one) => isStandby(context, one));
    const located = standbys.filter((one) => placeOf(context, one) !== undefined);
    const unsaid = standbys.filter((one) => placeOf(context, one) === undefined).map(({ id }) => id);
    return conclude(
      [
        ...located.flatMap((one) => report(context, one)),
        ...ask(stage, unsaid, 'failoverIn', (name) => `In which zone is it decided that ${name} fails over?`),
      ],
      {
        applies: standbys.length > 0,
        open: standbys.some((one) => zoneUnknown(analysis, one)),
        satisfied: 'What decides on a failover does not fall with the primary.',
        notApplicable: 'No service has a standby that takes over by itself.',
      },
    );
  },
};

function isStandby({ stage }: RuleContext, { id, managed, mode, n }: PlacedComponent): boolean {
  const component = stage.components[id];
  return (
    component !== undefined &&
    !managed &&
    mode === 'active-passive' &&
    n >= 2 &&
    factOf(component, 'failover') === 'auto'
  );
}

const PLACES: readonly string[] = ['machines', 'rack', 'availability-zone', 'site'];

/** The place of what decides, and the places around it that fail as a whole; undefined while only its region is known. */
function placeOf({ stage }: RuleContext, { id }: PlacedComponent): string[] | undefined {
  const zone = stage.components[id]?.failoverIn;
  if (zone === undefined) return undefined;
  const places = zonesAround(stage, zone).filter((one) => PLACES.includes(stage.zones[one]?.kind ?? ''));
  return places.length === 0 ? undefined : places;
}

function report(context: RuleContext, component: PlacedComponent): Report[] {
  const { analysis, stage } = context;
  const primary = new Set(component.units[0]?.map((id) => analysis.failables.get(id)?.element));
  const shared = placeOf(context, component)?.find((zone) => primary.has(zone));
  if (shared === undefined) return [];
  const [name, place] = [component.id, shared].map((id) => elementTitle(stage, id));
  return [
    {
      verdict: 'gap',
      elements: [component.id, shared],
      message: `${place ?? ''} holds the primary of ${name ?? ''} and what decides that the standby takes over; with it, both are lost.`,
    },
  ];
}
