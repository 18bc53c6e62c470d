import { naming } from '../../../analysis/scorecard/context.ts';
import type { PlacedComponent } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { hasCapability } from '../../../catalog/index.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { conclude } from '../support/outcome.ts';
import { append } from '../../../base/append.ts';
import { unitsPer } from '../support/placement.ts';
import { ask } from '../support/questions.ts';
import { TELEMETRY } from '../support/references.ts';

export const notObservable: Rule = {
  meta: {
    id: 'resilience/not-observable',
    code: 'RES-29',
    area: 'resilience',
    title: 'A service that cannot be watched by itself',
    severity: 'low',
    why: 'When several services share a machine, a busy machine says nothing about which of them is in trouble; and what nobody watches fails unseen.',
    fix: 'Give each service an exporter or a health address of its own, and watch that.',
    detection:
      'A component on machines of the author’s that is watched only together with others on its machine, or not at all. Alone on its machine, its machine speaks for it. Nothing said is a question.',
    falsePositives: 'A service so small that its neighbour fails with it.',
    references: [TELEMETRY],
  },
  check(context) {
    const { stage } = context;
    const { analysis } = context;
    const own = analysis.where(isJudged);
    const unsaid = analysis.where(isUnsaid).map(({ id }) => id);
    const blind = analysis
      .where(isWatchedBadly)
      .filter((one) => one.component.monitored === 'none' || shares(context, one));
    return conclude(
      [
        ...reports(context, blind),
        ...ask(
          stage,
          unsaid,
          'monitored',
          (name) => `How is ${name} watched: by itself, together with its machine, or not at all?`,
        ),
      ],
      {
        applies: own.length > 0,
        satisfied: 'Every service can be watched by itself.',
        notApplicable: 'Nothing runs on machines of this stage.',
      },
    );
  },
};

/** What watches others is judged by monitoring-beside-watched. */
function isJudged({ component, managed, outside }: PlacedComponent): boolean {
  return !managed && !outside && !hasCapability(component.type, 'observes');
}

function isUnsaid(placed: PlacedComponent): boolean {
  return isJudged(placed) && (placed.component.monitored ?? 'unknown') === 'unknown';
}

/** Not at all, or only with whatever shares its machines. */
function isWatchedBadly(placed: PlacedComponent): boolean {
  const { monitored } = placed.component;
  return isJudged(placed) && (monitored === 'none' || monitored === 'shared');
}

function shares({ analysis }: RuleContext, component: PlacedComponent): boolean {
  return [...unitsPer(component, 'host').keys()].some((host) => analysis.crowds.has(host));
}

/** One finding for what cannot be told apart on the same machines. */
function reports({ analysis, stage }: RuleContext, blind: readonly PlacedComponent[]): Report[] {
  const byMachines = new Map<string, string[]>();
  for (const component of blind) {
    const [host] = unitsPer(component, 'host').keys();
    append(byMachines, analysis.failables.get(host ?? '')?.element ?? component.id, component.id);
  }
  return [...byMachines].map(([machines, ids]) => ({
    verdict: 'gap',
    elements: [...new Set([machines, ...ids])],
    discriminator: machines,
    message:
      machines === ids[0]
        ? `Nobody watches ${elementTitle(stage, machines)}.`
        : `${naming(stage, ids)} on ${elementTitle(stage, machines)} cannot be watched by ${ids.length === 1 ? 'itself' : 'themselves'}.`,
  }));
}
