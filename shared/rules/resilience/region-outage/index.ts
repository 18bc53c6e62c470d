import type { SinglePoint } from '../../../analysis/types.ts';
import { displayName } from '../../../design/display-name.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { explainedElsewhere } from '../support/claims.ts';
import { needed, regionUnknown } from '../support/open-facts.ts';
import { blastRadius, conclude } from '../support/outcome.ts';
import { ZONE_TARGETS } from '../support/references.ts';

const WIDE = ['region', 'provider', 'global'];

export const regionOutage: Rule = {
  meta: {
    id: 'resilience/region-outage',
    code: 'RES-03',
    area: 'resilience',
    title: 'One region or provider takes people down',
    severity: 'info',
    severityTable: [{ when: 'the goals ask to survive a region or more', severity: 'medium' }],
    why: 'A region, a provider or a single name service can be lost as a whole, rarely and for long.',
    fix: 'Prepare a second region or provider, or record with a waiver that the risk is accepted.',
    detection:
      'Takes each region, provider and managed service of that scope away in turn. A provider is named together with a region inside it that loses the same. Silent where lopsided-quorum explains the loss.',
    falsePositives: 'Most installations accept this on purpose; it is information unless a goal asks for more.',
    references: [ZONE_TARGETS],
  },
  check(context) {
    const points = context.analysis.singlePoints.down.filter(({ failable }) => WIDE.includes(failable.scope));
    const open = points.filter((point) => !explainedElsewhere(context, point));
    const around = new Set(points.flatMap(({ failable }) => zonesAround(context, failable.element).slice(1)));
    const told = open.filter(({ failable }) => !around.has(failable.element));
    return conclude(
      told.map((point) => report(context, point, points)),
      {
        applies: points.length === 0 && context.analysis.critical.length > 0,
        open: needed(context.analysis, 'serve').some((component) => regionUnknown(context.analysis, component)),
        satisfied: 'No single region or provider takes an entry point down.',
        notApplicable:
          points.length > 0
            ? 'The regions have a more precise finding of their own.'
            : 'There is no entry point yet, so nothing can be lost.',
      },
    );
  },
};

function report({ design, stage }: RuleContext, point: SinglePoint, all: readonly SinglePoint[]): Report {
  const outer = zonesAround({ stage }, point.failable.element).slice(1);
  const names = displayName(stage, point.failable.element);
  const goal = design.context.goals?.survive;
  return {
    verdict: 'gap',
    elements: [
      point.failable.element,
      ...outer.filter((zone) => all.some(({ failable }) => failable.element === zone)),
    ],
    entryPoints: point.entryPoints,
    severity: goal !== undefined && WIDE.includes(goal) ? 'medium' : 'info',
    message: `Losing ${names} alone stops ${blastRadius(stage, point.entryPoints)}.`,
  };
}

/** The element and every zone around it, innermost first. */
function zonesAround({ stage }: Pick<RuleContext, 'stage'>, element: string): string[] {
  const chain = [element];
  let next = (stage.zones[element] ?? stage.components[element])?.in;
  while (next !== undefined && !chain.includes(next)) {
    chain.push(next);
    next = stage.zones[next]?.in;
  }
  return chain;
}
