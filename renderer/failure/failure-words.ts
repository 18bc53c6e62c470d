import type { FailureEffect, State } from '../../shared/analysis/fail-elements.ts';
import { elementTitle } from '../messages/titles.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { elementOf, type Failing } from '../../shared/analysis/failure/failing.ts';
import { localeNow, t } from '../messages/t.ts';

/** What people call a name: "MySQL", or "MySQL, unit 2". */
export function nameWords(stage: Stage, name: string): string {
  const element = elementOf(name);
  const title = elementTitle(stage, element);
  if (element === name) return title;
  const what = stage.zones[element] === undefined ? 'unit' : 'machine';
  return t(`failure.${what}`, { name: title, number: name.slice(element.length + 1) });
}

export interface EntryState {
  readonly id: string;
  readonly name: string;
  readonly state: State;
}

/** What people do, worst hit first. */
export function entryStates(stage: Stage, effect: FailureEffect): EntryState[] {
  const order: readonly State[] = ['down', 'degraded', 'up'];
  return [...effect.entryPoints]
    .map(([id, state]) => ({ id, name: stage.entryPoints[id]?.name ?? id, state }))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

/** How many people are hit, in a sentence; undefined when nobody is. */
export function learnersWords({ down, degraded, unknown }: FailureEffect['learners']): string | undefined {
  const some = [
    ...(down > 0 ? [t('failure.cannot-work', people(down))] : []),
    ...(degraded > 0 ? [t('failure.less', people(degraded))] : []),
  ];
  if (some.length === 0) return unknown.length === 0 ? undefined : t('failure.unsaid');
  return t(unknown.length === 0 ? 'failure.exactly' : 'failure.at-least', { what: some.join('; ') });
}

function people(count: number) {
  return { count, people: count.toLocaleString(localeNow()) };
}

/** The whole effect in a few sentences, for a screen reader. */
export function failureWords(stage: Stage, failing: Failing, effect: FailureEffect): string {
  if (failing.length === 0) return t('failure.works-again');
  const entries = entryStates(stage, effect);
  const named = (state: State) => entries.filter((each) => each.state === state).map(({ name }) => name);
  const [down, degraded] = [named('down'), named('degraded')];
  const stopped = [...effect.components].filter(([, state]) => state === 'down').length;
  return [
    t('failure.said.failed', { names: failing.map((name) => nameWords(stage, name)).join('; ') }),
    t('failure.said.stopped', { number: stopped, all: effect.components.size }),
    entries.length === 0 ? t('failure.said.no-entry-point') : '',
    entries.length > 0 && down.length + degraded.length === 0 ? t('failure.said.nobody') : '',
    down.length === 0 ? '' : t('failure.said.down', { names: down.join('; ') }),
    degraded.length === 0 ? '' : t('failure.said.degraded', { names: degraded.join('; ') }),
    learnersWords(effect.learners) ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
