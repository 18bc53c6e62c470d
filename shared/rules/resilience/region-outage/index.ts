import type { SinglePoint } from '../../../analysis/types.ts';
import { uniqueSorted } from '../../../base/sort.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Stage } from '../../../design/schema/stage.ts';
import { zonesAround } from '../../../design/zones-around.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { explainedElsewhere } from '../support/claims.ts';
import { blindEntries } from '../support/entries.ts';
import {
  lookInSteps,
  lossUnknown,
  anyNeeded,
  needed,
  regionUnknown,
  scopeUnknown,
  zoneUnknown,
} from '../support/open-facts.ts';
import { blastRadius, conclude } from '../support/outcome.ts';
import { outageSeverity } from '../support/outage-severity.ts';
import { provenPoints } from '../support/points.ts';
import { ask } from '../support/questions.ts';
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
  prepare: ({ analysis }) => lookInSteps(analysis, regionUnknown),
  check(context) {
    const { analysis } = context;
    const points = provenPoints(analysis).down.filter(({ failable }) => WIDE.includes(failable.scope));
    const open = points.filter((point) => !explainedElsewhere(analysis, point));
    const around = new Set(open.flatMap(({ failable }) => zoneIds(context.stage, failable.element)));
    const told = open.filter(({ failable }) => !around.has(failable.element));
    const reports = told.map((point) => report(context, point, points));
    return conclude(points.length === 0 ? regionQuestions(context) : reports, {
      applies: points.length === 0 && analysis.critical.length > 0,
      open: blindEntries(analysis).length > 0 || anyNeeded(analysis, 'serve', lossUnknown, scopeUnknown, regionUnknown),
      satisfied: 'No single region or provider that is drawn takes an entry point down.',
      notApplicable:
        points.length > 0
          ? 'The regions have a more precise finding of their own.'
          : 'There is no entry point yet, so nothing can be lost.',
    });
  },
};

function report(context: RuleContext, point: SinglePoint, all: readonly SinglePoint[]): Report {
  const { stage } = context;
  const outer = zoneIds(stage, point.failable.element);
  const names = elementTitle(stage, point.failable.element);
  return {
    verdict: 'gap',
    elements: [
      point.failable.element,
      ...outer.filter((zone) => all.some(({ failable }) => failable.element === zone)),
    ],
    entryPoints: point.entryPoints,
    severity: outageSeverity(context, point),
    message: `Losing ${names} alone stops ${blastRadius(stage, point.entryPoints)}.`,
  };
}

function zoneIds(stage: Stage, element: string): string[] {
  return zonesAround(stage, element).map(({ id }) => id);
}

/** Asks at the outermost place around what people need. Where none is drawn, missing-fact asks. */
function regionQuestions({ analysis, stage }: RuleContext): Report[] {
  const outermost = needed(analysis, 'serve')
    .filter(regionUnknown)
    .map((component) => ({ component, element: zoneIds(stage, component.id).at(-1) ?? component.id }))
    .filter(({ component, element }) => element !== component.id || !zoneUnknown(component))
    .map(({ element }) => element);
  return ask(stage, uniqueSorted(outermost), 'in', (name) => `In which region or on which site is ${name}?`);
}
