import { analyzeStage } from '../../../analysis/analyze-stage.ts';
import type { StageAnalysis } from '../../../analysis/types.ts';
import { uniqueSorted } from '../../../base/sort.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { aims, contributors, percent, type Aim } from '../support/availability.ts';
import { lossUnknown, anyNeeded } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { perAnalysis } from '../support/per-analysis.ts';
import { CALCULUS } from '../support/references.ts';

export const extraNine: Rule = {
  meta: {
    id: 'resilience/extra-nine',
    code: 'RES-23',
    area: 'resilience',
    title: 'A dependency without the extra nine',
    severity: 'medium',
    why: 'People need several services at once, so each may only cost a part of what the goal allows: a tenth of it, one nine more than is promised.',
    fix: 'Do without it for a while: answer from a cache, queue the call, leave the part out. Or replace it by something that fails less.',
    detection:
      'Each component that an entry point under a goal for availability cannot do without, apart from where people arrive: its assumed unavailability is more than a tenth of what the goal allows. What availability-below-goal names as costing most is not said again.',
    falsePositives: 'A platform with so few dependencies that each may cost more.',
    references: [CALCULUS],
  },
  check(context) {
    const { analysis } = context;
    const all = aims(context);
    const named = new Set(
      all.filter(isShort).flatMap((one) => contributors(analysis, one).map(({ element }) => element)),
    );
    const weak = all.flatMap((one) => weakIn(analysis, one).filter(({ id }) => !named.has(id)));
    const ids = uniqueSorted(weak.map(({ id }) => id));
    const reports = ids.flatMap((id) =>
      report(
        context,
        weak.filter((one) => one.id === id),
      ),
    );
    return conclude(reports, {
      applies: all.length > 0 && named.size === 0,
      open: all.some(({ value }) => value === undefined) || anyNeeded(analysis, 'serve', lossUnknown),
      satisfied: 'Every dependency costs at most a tenth of what the goals for availability allow.',
      notApplicable:
        all.length === 0
          ? 'There is no goal for availability, or no entry point that it is about.'
          : 'What costs most has a finding under the goal itself.',
    });
  },
};

function isShort({ target, value }: Aim): boolean {
  return value !== undefined && value < target;
}

interface Weak {
  readonly id: string;
  readonly lost: number;
  readonly aim: Aim;
}

function weakIn(analysis: StageAnalysis, aim: Aim): Weak[] {
  const { cones, stage } = analysis;
  const arrived = new Set(
    aim.entryPoints.flatMap((id) => [stage.entryPoints[id]?.at, ...(stage.entryPoints[id]?.through ?? [])]),
  );
  const dependencies = uniqueSorted(aim.entryPoints.flatMap((id) => [...(cones.get(id)?.serve ?? [])]));
  const allowed = (1 - aim.target) / 10;
  return dependencies.flatMap((id) => {
    const lost = arrived.has(id) ? undefined : unavailability(analysis, id);
    // Targets such as 0.999 are not exact in binary.
    return lost === undefined || lost <= allowed * (1 + 1e-9) ? [] : [{ id, lost, aim }];
  });
}

/** Of the component by itself on its machines, wherever they stand; undefined while a number is missing. */
function unavailability(analysis: StageAnalysis, id: string): number | undefined {
  const { stage } = analysis;
  const component = stage.components[id];
  if (component === undefined) return undefined;
  const alone = analyzeStage({
    ...stage,
    zones: placesThatHold(analysis),
    components: { [id]: component },
    connections: [],
    entryPoints: { alone: { at: id } },
  });
  const { availability } = alone.scorecard;
  return availability === null ? undefined : 1 - availability.serve;
}

const placesThatHold = perAnalysis(({ stage }) =>
  Object.fromEntries(
    Object.entries(stage.zones).map(([id, zone]) => [
      id,
      zone.kind === 'machines' ? zone : { ...zone, availability: 1 },
    ]),
  ),
);

/** One finding for a dependency, by the strictest of the goals that it does not keep. */
function report({ stage }: RuleContext, weak: readonly Weak[]): Report[] {
  const [first, ...others] = weak;
  if (first === undefined) return [];
  const { id, lost, aim } = others.reduce((best, one) => (one.aim.target > best.aim.target ? one : best), first);
  return [
    {
      verdict: 'gap',
      elements: [id],
      entryPoints: aim.entryPoints,
      message: `${elementTitle(stage, id)} is assumed to be gone ${percent(lost)} of the time; a goal of ${percent(aim.target)} leaves ${percent((1 - aim.target) / 10)} for each dependency.`,
    },
  ];
}
