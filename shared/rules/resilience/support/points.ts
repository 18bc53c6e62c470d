import type { PlacedComponent, SinglePoint, SinglePoints, StageFacts } from '../../../analysis/types.ts';
import { scopeUnknown } from './open-facts.ts';
import { perAnalysis } from './per-analysis.ts';
import { append } from '../../../base/append.ts';
import { brokenBy } from './placement.ts';

/**
 * The single points that the drawing proves. A managed service of unknown scope may fall with a machine or never with a
 * region, and a call of which nobody has said what its loss means may stop nobody: what would stop only through these is
 * a question (missing-fact asks it), not a finding.
 */
export const provenPoints = perAnalysis((analysis): SinglePoints => ({
  down: proven(analysis, analysis.singlePoints.down, 'serve'),
  degraded: proven(analysis, analysis.singlePoints.degraded, 'full'),
}));

const coneSets = perAnalysis(
  ({ cones }) =>
    new Map(
      [...cones].map(
        ([
          entry,
          {
            said: { serve, full },
          },
        ]) => [entry, { serve: new Set(serve), full: new Set(full) }] as const,
      ),
    ),
);

function proven(analysis: StageFacts, points: readonly SinglePoint[], cone: 'serve' | 'full'): SinglePoint[] {
  return points.flatMap((point) => {
    const broken = brokenBy(analysis, point.failable.id);
    const known = broken.filter((component) => !scopeUnknown(component));
    if (known.length === broken.length && point.proven.length === point.entryPoints.length) return [point];
    const stopped = (entry: string) => known.some(({ id }) => coneSets(analysis).get(entry)?.[cone].has(id));
    const entryPoints = point.proven.filter(stopped);
    return entryPoints.length === 0 ? [] : [{ ...point, entryPoints }];
  });
}

/** Component → the proven single points that stop people because they break it. */
export const pointsBreaking = perAnalysis((analysis): ReadonlyMap<string, readonly SinglePoint[]> => {
  const points = new Map<string, SinglePoint[]>();
  for (const point of provenPoints(analysis).down) {
    for (const { id } of brokenBy(analysis, point.failable.id)) append(points, id, point);
  }
  return points;
});

/** Entry points that stop when this component does, through whichever single point takes it down. */
export function stoppedWith(analysis: StageFacts, { id }: PlacedComponent): string[] {
  return [...new Set((pointsBreaking(analysis).get(id) ?? []).flatMap(({ entryPoints }) => [...entryPoints]))];
}
