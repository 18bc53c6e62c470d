import type { PlacedComponent } from '../../../analysis/types.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { hasCapability } from '../../../catalog/index.ts';
import type { Rule } from '../../types.ts';
import { localStateOf } from '../support/local-state.ts';
import { conclude } from '../support/outcome.ts';
import { ask } from '../support/questions.ts';
import { TWELVE_FACTOR } from '../support/references.ts';

export const stickySessions: Rule = {
  meta: {
    id: 'resilience/sticky-sessions',
    code: 'RES-15',
    area: 'resilience',
    title: 'People must come back to the same unit',
    severity: 'low',
    why: 'A balancer that has to remember who belongs where spreads load unevenly, and whoever belonged to a lost unit starts again.',
    fix: 'Keep what makes a unit special in the database or a shared cache, then turn stickiness off.',
    detection:
      'A component with two units or more that runs application code, is called by people and says that it needs sticky sessions. Nothing said is a question. Silent where local-sessions names the reason.',
    falsePositives: 'Stickiness that only saves work and that people do not notice when it is lost.',
    references: [TWELVE_FACTOR],
  },
  check(context) {
    const { stage } = context;
    const apps = context.analysis.where(isCalled);
    const without = apps.filter(({ component }) => !localStateOf(component).includes('session'));
    const sticky = without.filter(({ component }) => component.stickySessions === true);
    const unsaid = without.filter(
      ({ component: { stickySessions: fact } }) => fact === undefined || fact === 'unknown',
    );
    const gaps = sticky.map(({ id }) => ({
      verdict: 'gap' as const,
      elements: [id],
      message: `${elementTitle(stage, id)} works only when people come back to the unit that they began with.`,
    }));
    const questions = ask(
      stage,
      unsaid.map(({ id }) => id),
      'stickySessions',
      (name) => `Do people who use ${name} have to come back to the same unit?`,
    );
    return conclude([...gaps, ...questions], {
      applies: without.length > 0,
      satisfied: 'Any unit can answer anybody.',
      notApplicable:
        apps.length === 0
          ? 'No application that people call has several units.'
          : 'The sessions have a finding of their own.',
    });
  },
};

function isCalled({ component, managed, n }: PlacedComponent): boolean {
  const { type } = component;
  return !managed && n >= 2 && hasCapability(type, 'runs-app-code') && hasCapability(type, 'serves-people');
}
