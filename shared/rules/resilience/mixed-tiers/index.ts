import { isAppTier, isStateful, naming } from '../../../analysis/scorecard/context.ts';
import { uniqueSorted } from '../../../base/sort.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { findType } from '../../../catalog/index.ts';
import { perAnalysis } from '../support/per-analysis.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { machinesUnsaid } from '../support/open-facts.ts';
import { conclude } from '../support/outcome.ts';
import { append } from '../../../base/append.ts';
import { TWELVE_FACTOR } from '../support/references.ts';

export const mixedTiers: Rule = {
  meta: {
    id: 'resilience/mixed-tiers',
    code: 'RES-16',
    area: 'resilience',
    title: 'Data shares machines with other tiers',
    severity: 'medium',
    why: 'A machine that keeps data cannot be thrown away, grown or upgraded for the sake of the application beside it, and each takes memory from the other.',
    fix: 'Give what keeps data machines of its own, or accept the compact stack with a waiver: three machines that all do everything survive any one of them.',
    detection:
      'A group of machines with components of two tiers or more, one of which keeps data, files, messages or sessions. Web, application and worker count as one tier.',
    falsePositives: 'The compact stack on purpose, and machines whose parts are kept apart by limits.',
    references: [TWELVE_FACTOR],
  },
  *prepare({ analysis }) {
    groups(analysis);
    yield;
  },
  check(context) {
    const shared = groups(context.analysis);
    const reports = [...shared].flatMap(([zone, ids]) => report(context, zone, ids));
    return conclude(reports, {
      applies: shared.size > 0,
      open:
        [...shared.values()].some((ids) => ids.some((id) => typeOf(context, id) === undefined)) ||
        context.analysis.where(machinesUnsaid).length > 0,
      satisfied: 'What keeps data shares its machines with nothing of another tier.',
      notApplicable: 'No machine holds more than one component.',
    });
  },
};

/** Groups of machines that hold several components → those, sorted. */
const groups = perAnalysis((analysis): ReadonlyMap<string, readonly string[]> => {
  const held = new Map<string, string[]>();
  for (const [host, ids] of analysis.crowds) {
    const element = analysis.failables.get(host)?.element;
    if (element === undefined) continue;
    for (const id of ids) append(held, element, id);
  }
  return new Map([...held].map(([element, ids]) => [element, uniqueSorted(ids)]));
});

function typeOf({ stage }: RuleContext, id: string) {
  return findType(stage.components[id]?.type ?? '');
}

function report(context: RuleContext, zone: string, ids: readonly string[]): Report[] {
  const { stage } = context;
  const known = ids.flatMap((id) => {
    const component = stage.components[id];
    const tier = typeOf(context, id)?.tier;
    return component === undefined || tier === undefined ? [] : [{ id, component, tier }];
  });
  const tiers = new Set(known.map(({ component, tier }) => (isAppTier(component) ? 'app' : tier)));
  const keeping = known.filter(({ component }) => isStateful(component)).map(({ id }) => id);
  if (tiers.size < 2 || keeping.length === 0) return [];
  const others = ids.filter((id) => !keeping.includes(id));
  const beside = others.length === 0 ? 'each other' : naming(stage, others);
  return [
    {
      verdict: 'gap',
      elements: [zone, ...ids],
      discriminator: zone,
      message: `${naming(stage, keeping)} ${keeping.length === 1 ? 'shares' : 'share'} ${elementTitle(stage, zone)} with ${beside}.`,
    },
  ];
}
