import { naming } from '../../../analysis/scorecard/context.ts';
import type { Failable, PlacedComponent, StageFacts } from '../../../analysis/types.ts';
import { uniqueSorted } from '../../../base/sort.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { hasCapability } from '../../../catalog/index.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { scopeUnknown, zoneUnknown } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { perAnalysis } from '../support/per-analysis.ts';
import { ofType, standing } from '../support/placement.ts';
import { provenPoints } from '../support/points.ts';
import { ask } from '../support/questions.ts';
import { TELEMETRY } from '../support/references.ts';

export const monitoringBesideWatched: Rule = {
  meta: {
    id: 'resilience/monitoring-beside-watched',
    code: 'RES-28',
    area: 'resilience',
    title: 'The alarm goes down with the house',
    severity: 'medium',
    why: 'Monitoring that is lost together with what it watches, or whose alerts leave by the same way, is silent exactly when it is needed; learners tell you instead.',
    fix: 'Probe from outside: another zone or provider, with alerts that do not pass through the platform.',
    detection:
      'What monitors and stands on a machine with other services, or wholly in a zone or site whose loss stops people; and alerts that are said to have no way of their own. Whether they have is a question.',
    falsePositives: 'A second, outside probe that is not drawn.',
    references: [TELEMETRY],
  },
  check(context) {
    const { analysis, stage } = context;
    const watchers = ofType(analysis, isWatcher);
    const path = ({ component }: PlacedComponent) => component.ownAlertPath ?? 'unknown';
    const unsaid = watchers.filter((one) => path(one) === 'unknown').map(({ id }) => id);
    return conclude(
      [
        ...watchers.flatMap((one) => placeReport(context, one)),
        ...watchers.filter((one) => path(one) === false).map(({ id }) => pathReport(context, id)),
        ...ask(
          stage,
          unsaid,
          'ownAlertPath',
          (name) => `Do the alerts of ${name} reach people without passing what it watches?`,
        ),
      ],
      {
        applies: watchers.length > 0,
        open: watchers.some((one) => scopeUnknown(one) || zoneUnknown(one)),
        satisfied: 'What monitors is not lost with what it watches.',
        notApplicable: 'No monitoring is drawn.',
      },
    );
  },
};

/** What calls somebody; what only keeps logs calls nobody. */
function isWatcher(type: string): boolean {
  return hasCapability(type, 'observes') && !hasCapability(type, 'stores-data');
}

/** Zones and sites whose loss stops people. */
const stoppingZones = perAnalysis(
  (analysis): ReadonlySet<string> =>
    new Set(
      provenPoints(analysis)
        .down.filter(({ failable: { scope } }) => scope === 'zone' || scope === 'rack')
        .map(({ failable }) => failable.id),
    ),
);

function placeReport(context: RuleContext, watcher: PlacedComponent): Report[] {
  const { analysis, stage } = context;
  const around = (watcher.units[0] ?? [])
    .flatMap((id) => analysis.failables.get(id) ?? [])
    .filter(({ id }) => standing(watcher).every((unit) => unit.includes(id)));
  const host = around.find((one) => watchedOn(analysis, one).length > 0);
  const place = host ?? around.find(({ id, element }) => stoppingZones(analysis).has(id) && element !== watcher.id);
  if (place === undefined) return [];
  const beside = host === undefined ? 'with which people stop' : `as ${naming(stage, watchedOn(analysis, host))}`;
  return [
    {
      verdict: 'gap',
      elements: [watcher.id, place.element],
      message: `${elementTitle(stage, watcher.id)} stands in ${elementTitle(stage, place.element)}, ${beside}; when that is lost, nobody is told.`,
    },
  ];
}

/** Other services on a machine, apart from what monitors or logs. */
function watchedOn(analysis: StageFacts, { id, kind }: Failable): string[] {
  if (kind !== 'host') return [];
  const beside = analysis.crowds.get(id) ?? [];
  return uniqueSorted(beside.filter((one) => !hasCapability(analysis.stage.components[one]?.type ?? '', 'observes')));
}

function pathReport({ stage }: RuleContext, id: string): Report {
  return {
    verdict: 'gap',
    elements: [id],
    discriminator: 'alerts',
    message: `The alerts of ${elementTitle(stage, id)} pass through what it watches, so they stop with it.`,
  };
}
