import type { PlacedComponent } from '../../../analysis/types.ts';
import { uniqueSorted } from '../../../base/sort.ts';
import { findType, hasCapability } from '../../../catalog/index.ts';
import { connectionKey } from '../../../design/connection-key.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { localStateOf } from '../support/local-state.ts';
import { conclude } from '../support/outcome.ts';
import { zoneUnknown } from '../support/open-facts.ts';
import { placedComponents } from '../support/placement.ts';
import { AVAILABILITY } from '../support/references.ts';

const QUESTIONS: Readonly<Record<string, (name: string) => string>> = {
  type: (name) => `What is ${name}? The catalogue has no such type.`,
  zone: (name) => `Where does ${name} stand?`,
  n: (name) => `How many units of ${name} run?`,
  k: (name) => `How many units of ${name} must work?`,
  mode: (name) => `How do the units of ${name} share the work?`,
  scope: (name) => `What is the smallest failure that can take ${name} down?`,
  spread: (name) => `Which zones are the units of ${name} spread over?`,
  failover: (name) => `Does ${name} fail over by itself or by hand?`,
  localState: (name) => `What does each unit of ${name} keep on its own machine?`,
};

export const missingFact: Rule = {
  meta: {
    id: 'resilience/missing-fact',
    code: 'RES-33',
    area: 'resilience',
    title: 'A fact is missing',
    severity: 'info',
    worst: 'needs-answer',
    why: 'Corral had to assume something here. An assumption is no answer, so what depends on it is not settled.',
    fix: 'Answer the question; an honest guess with a note is better than none.',
    detection:
      'Each fact that the analysis had to assume, one question for each: place, units, how many are needed, failover, what is kept locally; and a stage without entry points.',
    falsePositives: 'None: it never says that something is wrong.',
    references: [AVAILABILITY],
  },
  check(context) {
    const reports = [...entryPointQuestion(context), ...questions(context)];
    return conclude(reports, {
      applies: context.analysis.components.size > 0,
      satisfied: 'Every fact that the analysis needs is given.',
      notApplicable: 'Nothing is drawn yet.',
    });
  },
};

function entryPointQuestion({ stage }: RuleContext): Report[] {
  if (Object.keys(stage.components).length === 0 || Object.keys(stage.entryPoints).length > 0) return [];
  return [question([], 'What do people do here, and where do they arrive?', `stages.${stage.id}.entryPoints`)];
}

function questions(context: RuleContext): Report[] {
  const { analysis, stage } = context;
  return placedComponents(analysis).flatMap((placed) => {
    const name = elementTitle(stage, placed.id);
    return openFields(context, placed).map((field) => fieldQuestion(context, placed.id, name, field));
  });
}

/** What the analysis assumed, and what only the rules and the scorecard look at. */
function openFields({ analysis, stage }: RuleContext, placed: PlacedComponent): string[] {
  const { id, mode, unknown } = placed;
  const component = stage.components[id];
  if (component === undefined) return [];
  const { failover, type } = component;
  const keeps = hasCapability(type, 'runs-app-code') && localStateOf(component) === 'unknown';
  const standby = mode === 'active-passive' && (failover ?? findType(type)?.defaults.failover) === undefined;
  return uniqueSorted([
    ...unknown,
    ...(zoneUnknown(analysis, placed) && !unknown.includes('scope') ? ['zone'] : []),
    ...(keeps ? ['localState'] : []),
    ...(standby ? ['failover'] : []),
    ...(findType(type) === undefined ? ['type'] : []),
  ]);
}

const LOSS = 'onLoss:';

/** The analysis names a connection's fact `onLoss:callee`, and the place of a component `zone`. */
function fieldQuestion({ stage }: RuleContext, id: string, name: string, field: string): Report {
  if (!field.startsWith(LOSS))
    return question(
      [id],
      QUESTIONS[field]?.(name) ?? `What is "${field}" of ${name}?`,
      field === 'zone' ? 'in' : field,
    );
  const callee = field.slice(LOSS.length);
  const connection = stage.connections.find(
    ({ from, to, onLoss }) => from === id && to === callee && onLoss === undefined,
  );
  const key = connection === undefined ? id : connectionKey(connection);
  return question([key], `What happens to ${name} when ${elementTitle(stage, callee)} is lost?`, 'onLoss');
}

function question(elements: readonly string[], text: string, field: string): Report {
  const [element] = elements;
  return {
    verdict: 'needs-answer',
    elements,
    discriminator: field,
    message: text,
    question: element === undefined ? { text, field } : { text, element, field },
  };
}
