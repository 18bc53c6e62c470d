import { analyzeStage } from '../../shared/analysis/analyze-stage.ts';
import { failElements, type FailureEffect, type State } from '../../shared/analysis/fail-elements.ts';
import { nearest } from '../../shared/base/nearest.ts';
import { elementTitle } from '../../shared/catalog/element-title.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import { InputError } from '../input-error.ts';
import { print, printJson, printable } from '../output.ts';
import { chooseStages, readDesign } from '../read-design.ts';

interface FailOptions {
  readonly stage?: string;
  readonly format: string;
}

/** What stops, what degrades and what stays when elements fail together, in one stage: the last unless said. */
export async function fail(file: string, elements: readonly string[], options: FailOptions): Promise<number> {
  const stage = chooseStages(await readDesign(file), options.stage).at(-1);
  if (stage === undefined) throw new InputError([`${file}: the design has no stage; add one`]);
  const effect = failElements(stage, elements);
  if (effect.unknown.length > 0) throw new InputError(effect.unknown.map((name) => unknownName(stage, name)));
  if (options.format === 'json') printJson(asJson(stage, effect));
  else print(printable(asText(stage, effect)));
  return 0;
}

function unknownName(stage: Stage, name: string): string {
  const known = [
    ...Object.keys(stage.components),
    ...Object.keys(stage.zones),
    ...analyzeStage(stage).failables.keys(),
  ];
  const guess = nearest(name, known);
  const fix = guess === undefined ? 'name a component, a zone or a unit such as mysql#2' : `did you mean ${guess}?`;
  const what = Object.hasOwn(stage.entryPoints, name)
    ? `"${name}" is an entry point, which does not fail by itself`
    : `stage ${stage.id} has no element "${name}"`;
  return `ELEMENT: ${what}; ${fix}`;
}

/** Other programs rely on this shape; ids are sorted, `paths` go outwards from what failed. */
function asJson(stage: Stage, { components, entryPoints, failed, learners, stores, paths, held }: FailureEffect) {
  return {
    stage: stage.id,
    failed,
    entryPoints: byState(entryPoints),
    components: byState(components),
    learners,
    stores,
    paths,
    held,
  };
}

function byState(states: ReadonlyMap<string, State>) {
  const of = (wanted: State) => [...states].filter(([, state]) => state === wanted).map(([id]) => id);
  return { down: of('down'), degraded: of('degraded'), up: of('up') };
}

function asText(stage: Stage, effect: FailureEffect): string {
  const title = (id: string) => elementTitle(stage, id);
  const entries = byState(effect.entryPoints);
  const components = byState(effect.components);
  const { down, degraded, unknown } = effect.learners;
  const least = unknown.length > 0 ? 'at least ' : '';
  const lines: readonly (readonly [string, readonly string[]])[] = [
    ['failed', effect.failed],
    ['people lose', entries.down.map(title)],
    ['people have less of', entries.degraded.map(title)],
    ['people keep', entries.up.map(title)],
    ['learners locked out', down > 0 ? [`${least}${down}`] : []],
    ['learners with less', degraded > 0 ? [`${least}${degraded}`] : []],
    ['nobody has said how many use', unknown.map(title)],
    ['stop', components.down.map(title)],
    ['work worse', components.degraded.map(title)],
    ['stay', components.up.map(title)],
    ['stores down', effect.stores.down.map(title)],
    ['stores out of reach', effect.stores.cutOff.map(title)],
    ['cannot be changed or fail over', heldBy(effect, 'control').map(title)],
    ['could not start again', heldBy(effect, 'startup').map(title)],
  ];
  const shown = lines.filter(([, names]) => names.length > 0);
  const width = Math.max(...shown.map(([label]) => label.length));
  const nothing = shown.length === 0 ? ['Nothing fails: only what people bring themselves was named.'] : [];
  return [
    `${stage.name ?? stage.id}`,
    ...nothing,
    ...shown.map(([label, names]) => `  ${label.padEnd(width)}  ${names.join(', ')}`),
  ].join('\n');
}

function heldBy({ held }: FailureEffect, what: 'control' | 'startup'): string[] {
  return [...new Set(held.filter(({ loses }) => loses === what).map(({ id }) => id))];
}
