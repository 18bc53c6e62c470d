import { neighbours } from '../../../analysis/scorecard/feeders.ts';
import { failoverOf } from '../../../analysis/scorecard/failover.ts';
import { ofComponent } from '../../../analysis/of-component.ts';
import type { PlacedComponent, StageFacts } from '../../../analysis/types.ts';
import { eachInSteps } from '../../../base/each-in-steps.ts';
import { findType, hasCapability } from '../../../catalog/index.ts';
import { connectionKey } from '../../../design/connection-key.ts';
import type { Connection } from '../../../design/schema/connection.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import type { Report, Rule, RuleContext } from '../../types.ts';
import { blindEntries } from '../support/entries.ts';
import { localStateOf } from '../support/local-state.ts';
import { blastRadius, conclude } from '../support/outcome.ts';
import { lookInSteps, lossUnknown, zoneUnknown } from '../support/open-facts.ts';
import { perAnalysisInSteps } from '../support/per-analysis.ts';
import { append } from '../../../base/append.ts';
import { hasSpare, placedComponents } from '../support/placement.ts';
import { ask } from '../support/questions.ts';
import { AVAILABILITY } from '../support/references.ts';

/** What the analysis calls a fact → the field that answers it, when it has another name. */
const FIELDS: Readonly<Record<string, string>> = { zone: 'in' };

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
      'Each fact that the analysis had to assume, one question for each kind of fact: place, units, how many are needed, failover, what is kept locally, what a loss means; a stage without entry points, and entry points that lead nowhere.',
    falsePositives: 'None: it never says that something is wrong.',
    references: [AVAILABILITY],
  },
  *prepare({ analysis }) {
    yield* missing.inSteps(analysis);
    yield;
    yield* lookInSteps(analysis, lossUnknown);
    yield* openLosses.inSteps(analysis);
    yield;
  },
  check(context) {
    const { analysis, stage } = context;
    const reports = [
      ...entryPointQuestions(context),
      ...[...missing(analysis)].flatMap(([fact, ids]) =>
        ask(stage, ids, FIELDS[fact] ?? fact, QUESTIONS[fact] ?? ((name) => `What is "${fact}" of ${name}?`)),
      ),
      ...lossQuestion(context),
    ];
    return conclude(reports, {
      applies: analysis.components.size > 0,
      satisfied: 'Every fact that the analysis needs is given.',
      notApplicable: 'Nothing is drawn yet.',
    });
  },
};

function entryPointQuestions({ analysis, stage }: RuleContext): Report[] {
  if (Object.keys(stage.components).length === 0) return [];
  if (Object.keys(stage.entryPoints).length > 0) {
    const blind = blindEntries(analysis);
    const names = blastRadius(stage, blind);
    return ask(
      stage,
      blind,
      'at',
      () => `Where on the platform do people arrive for ${names}? What is named is outside.`,
    );
  }
  const text = 'What do people do here, and where do they arrive?';
  const field = `stages.${stage.id}.entryPoints`;
  return [{ verdict: 'needs-answer', elements: [], discriminator: field, message: text, question: { text, field } }];
}

/** The analysis names a connection's fact `onLoss:callee`. */
const LOSS = 'onLoss:';

/** Fact → the components that lack it: what the analysis assumed, and what only the rules and the scorecard look at. */
const missing = perAnalysisInSteps(function* (analysis): Generator<
  undefined,
  ReadonlyMap<string, readonly string[]>,
  undefined
> {
  const facts = new Map<string, string[]>();
  const near = neighbours(analysis.stage);
  yield* eachInSteps(placedComponents(analysis), (placed) => {
    for (const fact of ownFacts(placed)) append(facts, fact, placed.id);
    if (failoverMissing(analysis, near, placed)) append(facts, 'failover', placed.id);
  });
  return facts;
});

/** What it lacks, whoever stands around it: where and how far it stands, what it keeps, what it is. */
const ownFacts = ofComponent((placed): readonly string[] => {
  const { component, unknown } = placed;
  const keeps = hasCapability(component.type, 'runs-app-code') && localStateOf(component) === 'unknown';
  const facts = [
    ...unknown.filter((fact) => !fact.startsWith(LOSS)),
    ...(zoneUnknown(placed) && !unknown.includes('scope') ? ['zone'] : []),
    ...(keeps ? ['localState'] : []),
    ...(findType(component.type) === undefined ? ['type'] : []),
  ];
  return [...new Set(facts)];
});

/** Whether only its own `failover` could say that spare units take over. */
function failoverMissing({ stage }: StageFacts, near: ReturnType<typeof neighbours>, placed: PlacedComponent): boolean {
  if (placed.managed || (!hasSpare(placed) && placed.mode !== 'active-passive')) return false;
  const { automatic, field } = failoverOf(stage, near, placed);
  return automatic === 'unknown' && field === 'failover';
}

/** Connections of which nobody has said what their loss means, where that was assumed: their keys, sorted, and the one with the first. */
const openLosses = perAnalysisInSteps(function* (analysis) {
  const unsure = analysis.where(lossUnknown);
  if (unsure.length === 0) return undefined;
  const assumed = new Set(
    unsure.flatMap(({ id, unknown }) =>
      unknown.filter((fact) => fact.startsWith(LOSS)).map((fact) => `${id} ${fact.slice(LOSS.length)}`),
    ),
  );
  const open = new Map<string, Connection>();
  const keys: string[] = [];
  yield* eachInSteps(analysis.stage.connections, (connection) => {
    const { from, to, onLoss } = connection;
    if (onLoss !== undefined || !assumed.has(`${from} ${to}`)) return;
    const key = connectionKey(connection);
    keys.push(key);
    if (!open.has(key)) open.set(key, connection);
  });
  yield;
  keys.sort();
  const first = open.get(keys[0] ?? '');
  return first && { keys, first };
});

function lossQuestion({ analysis, stage }: RuleContext): Report[] {
  const open = openLosses(analysis);
  if (open === undefined) return [];
  const { keys, first } = open;
  const title = (id: string) => elementTitle(stage, id);
  const more = keys.length === 1 ? '' : ` And so for ${keys.length - 1} more.`;
  return ask(
    stage,
    keys,
    'onLoss',
    () => `What happens to ${title(first.from)} when ${title(first.to)} is lost?${more}`,
  );
}
