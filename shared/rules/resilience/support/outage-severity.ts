import type { SinglePoint } from '../../../analysis/types.ts';
import { parseDuration } from '../../../base/duration.ts';
import { hasCapability } from '../../../catalog/index.ts';
import { SEVERITIES, type RuleContext, type Severity } from '../../types.ts';
import { brokenBy } from './placement.ts';

const HOUR = 3600;
const WIDE: readonly string[] = ['region', 'provider', 'global'];

/** How bad it is that one machine, zone, region or provider stops people; decided by what is lost and by the goals. */
export function outageSeverity(context: RuleContext, point: SinglePoint): Severity {
  const { scope } = point.failable;
  if (scope === 'host') return hostSeverity(context, point);
  return scope === 'rack' || scope === 'zone' ? zoneSeverity(context) : wideSeverity(context);
}

function hostSeverity({ analysis, stage }: RuleContext, { failable, entryPoints }: SinglePoint): Severity {
  if (!entryPoints.some((id) => analysis.critical.includes(id))) return 'medium';
  const lost = brokenBy(analysis, failable.id).some(({ id }) => {
    const component = stage.components[id];
    return component?.backup?.scheduled === false && hasCapability(component.type, 'system-of-record');
  });
  return lost ? 'critical' : 'high';
}

function zoneSeverity({ design }: RuleContext): Severity {
  const goals = design.context.goals ?? {};
  const rto = goals.rto === undefined ? undefined : parseDuration(goals.rto);
  const wide = goals.survive !== undefined && goals.survive !== 'host' && goals.survive !== 'rack';
  return wide || (goals.availability ?? 0) >= 0.9995 || (rto !== undefined && rto < HOUR) ? 'high' : 'medium';
}

function wideSeverity({ design }: RuleContext): Severity {
  const goal = design.context.goals?.survive;
  return goal !== undefined && WIDE.includes(goal) ? 'medium' : 'info';
}

export function worstSeverity(severities: readonly Severity[]): Severity {
  return SEVERITIES.find((one) => severities.includes(one)) ?? 'info';
}
