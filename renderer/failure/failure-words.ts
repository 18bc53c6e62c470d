import type { FailureEffect, State } from '../../shared/analysis/fail-elements.ts';
import { elementTitle } from '../../shared/catalog/element-title.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { elementOf, type Failing } from '../../shared/analysis/failure/failing.ts';

/** What people call a name: "MySQL", or "MySQL, unit 2". */
export function nameWords(stage: Stage, name: string): string {
  const element = elementOf(name);
  const title = elementTitle(stage, element);
  if (element === name) return title;
  const what = stage.zones[element] === undefined ? 'unit' : 'machine';
  return `${title}, ${what} ${name.slice(element.length + 1)}`;
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
    ...(down > 0 ? [`${people(down)} cannot work`] : []),
    ...(degraded > 0 ? [`${people(degraded)} get less than usual`] : []),
  ];
  if (some.length === 0)
    return unknown.length === 0 ? undefined : 'How many people that is, nobody has said at the entry points.';
  const open = unknown.length === 0 ? '' : ', at least: some entry points do not say how many people use them';
  return `${some.join('; ')}${open}.`;
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count.toLocaleString('en')} people`;
}

/** The whole effect in a few sentences, for a screen reader. */
export function failureWords(stage: Stage, failing: Failing, effect: FailureEffect): string {
  if (failing.length === 0) return 'Everything works again.';
  const entries = entryStates(stage, effect);
  const named = (state: State) => entries.filter((each) => each.state === state).map(({ name }) => name);
  const [down, degraded] = [named('down'), named('degraded')];
  const stopped = [...effect.components].filter(([, state]) => state === 'down').length;
  return [
    `Failed: ${failing.map((name) => nameWords(stage, name)).join('; ')}.`,
    `${stopped} of ${effect.components.size} components stop.`,
    entries.length === 0 ? 'There is no entry point to judge by.' : '',
    entries.length > 0 && down.length + degraded.length === 0 ? 'No entry point notices.' : '',
    down.length === 0 ? '' : `Down: ${down.join('; ')}.`,
    degraded.length === 0 ? '' : `Degraded: ${degraded.join('; ')}.`,
    learnersWords(effect.learners) ?? '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}
