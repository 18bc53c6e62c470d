import { isAppTier, isStateful, naming } from '../../../analysis/scorecard/context.ts';
import { eachInSteps } from '../../../base/each-in-steps.ts';
import { uniqueSorted } from '../../../base/sort.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { findType } from '../../../catalog/index.ts';
import type { Stage } from '../../../design/schema/stage.ts';
import { perAnalysisInSteps } from '../support/per-analysis.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { lookInSteps, machinesUnsaid } from '../support/open-facts.ts';
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
    yield* groups.inSteps(analysis);
    yield* lookInSteps(analysis, machinesUnsaid);
  },
  check(context) {
    const shared = groups(context.analysis);
    const mixed = shared.filter(({ tiers, keeping }) => tiers >= 2 && keeping.length > 0);
    const reports = mixed.map((group) => report(context, group));
    return conclude(reports, {
      applies: shared.length > 0,
      open: shared.some(({ open }) => open) || context.analysis.where(machinesUnsaid).length > 0,
      satisfied: 'What keeps data shares its machines with nothing of another tier.',
      notApplicable: 'No machine holds more than one component.',
    });
  },
};

/** Machines that hold several components. */
interface Group {
  readonly zone: string;
  /** Sorted. */
  readonly ids: readonly string[];
  /** Those of them that keep data. */
  readonly keeping: readonly string[];
  readonly tiers: number;
  /** One of them is of a type that the catalogue does not have. */
  readonly open: boolean;
}

const groups = perAnalysisInSteps(function* ({ crowds, failables, stage }): Generator<undefined, readonly Group[]> {
  const held = new Map<string, string[]>();
  yield* eachInSteps(crowds, ([host, ids]) => {
    const element = failables.get(host)?.element;
    if (element === undefined) return;
    for (const id of ids) append(held, element, id);
  });
  const found: Group[] = [];
  yield* eachInSteps(held, ([zone, ids]) => {
    found.push(groupOf(stage, zone, uniqueSorted(ids)));
  });
  return found;
});

function groupOf(stage: Stage, zone: string, ids: readonly string[]): Group {
  const known = ids.flatMap((id) => {
    const component = stage.components[id];
    const tier = typeOf(stage, id)?.tier;
    return component === undefined || tier === undefined ? [] : [{ id, component, tier }];
  });
  const tiers = new Set(known.map(({ component, tier }) => (isAppTier(component) ? 'app' : tier)));
  const keeping = known.filter(({ component }) => isStateful(component)).map(({ id }) => id);
  return { zone, ids, keeping, tiers: tiers.size, open: ids.some((id) => typeOf(stage, id) === undefined) };
}

function typeOf(stage: Stage, id: string) {
  return findType(stage.components[id]?.type ?? '');
}

function report({ stage }: RuleContext, { zone, ids, keeping }: Group): Report {
  const others = ids.filter((id) => !keeping.includes(id));
  const beside = others.length === 0 ? 'each other' : naming(stage, others);
  return {
    verdict: 'gap',
    elements: [zone, ...ids],
    discriminator: zone,
    message: `${naming(stage, keeping)} ${keeping.length === 1 ? 'shares' : 'share'} ${elementTitle(stage, zone)} with ${beside}.`,
  };
}
