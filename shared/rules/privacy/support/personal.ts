import { hasPersonal, isStudentRecord, type KnownData } from '../../../analysis/data/data-classes.ts';
import { holdings, isPerson, type Holding } from '../../../analysis/data/holdings.ts';
import { storedData } from '../../../analysis/data/stage-data.ts';
import { elementTitle } from '../../../catalog/element-title.ts';
import { hasCapability } from '../../../catalog/index.ts';
import type { Capability } from '../../../catalog/types.ts';
import { keptWith } from '../../../base/kept-with.ts';
import { sortedEntries } from '../../../design/sorted-entries.ts';
import type { Component } from '../../../design/schema/component.ts';
import type { Report, RuleContext } from '../../types.ts';
import { ask } from '../unknown/index.ts';
import { perRun } from './per-run.ts';
import { openOr } from './reports.ts';

/** A component that keeps personal data, or of which nobody has said what it keeps. */
export interface Keeper {
  readonly id: string;
  readonly component: Component;
  readonly name: string;
  readonly data: KnownData;
}

export const keepers = perRun(({ stage }) =>
  sortedEntries(stage.components).flatMap(([id, component]): Keeper[] => {
    const data = storedData(component);
    if (hasPersonal(data) === false || isPerson(component)) return [];
    return [{ id, component, name: elementTitle(stage, id), data }];
  }),
);

/** Those among them with records of learners. */
export const studentKeepers = perRun((context) =>
  keepers(context).filter(({ data }) => data === 'unknown' || data.some(isStudentRecord)),
);

const TRANSIENT: readonly Capability[] = ['queues-messages', 'caches', 'sends-mail'];

/** What only passes through is not kept for a time that somebody sets. */
export function isTransient({ component: { type } }: Kept): boolean {
  return TRANSIENT.some((capability) => hasCapability(type, capability));
}

/** What a family reads of a keeper. */
export type Kept = Pick<Keeper, 'id' | 'name' | 'component'>;
type Judge<A extends readonly unknown[]> = (keeper: Kept, ...values: A) => readonly Report[];

/**
 * Judges each keeper; of one whose data is unknown only that is asked. What is said of one is kept with its component, so
 * that it is worked out once for all laws that ask the same, and is the same after an edit of something else.
 */
export function eachKeeper<A extends readonly unknown[]>(
  judge: Judge<A>,
): (list: readonly Keeper[], ...values: A) => Report[] {
  const known = keptWith((component: Component, id: string, name: string, ...values: A) =>
    judge({ id, name, component }, ...values),
  );
  return (list, ...values) =>
    list.flatMap(({ component, data, id, name }) =>
      data === 'unknown' ? askOnce(component, id, name) : known(component, id, name, ...values),
    );
}

const askOnce = keptWith((_component: Component, id: string, name: string) => [askData(id, name)]);

export function askData(id: string, name: string): Report {
  return ask([id], `Which data does ${name} hold?`, 'stores', id);
}

/** Every place of personal data, and of data that nobody has named. */
export const personalHoldings = perRun(({ design, stage }) =>
  holdings(design, stage).filter(({ data }) => hasPersonal(data) !== false),
);

/** Judges every place of each component's data together, so that none reads as fine in one and open in another. */
export function eachHolder(context: RuleContext, judge: (holding: Holding) => readonly Report[]): Report[] {
  const groups = new Map<string, Report[]>();
  for (const holding of personalHoldings(context)) {
    const { data, element } = holding;
    const reports = data === 'unknown' ? [askData(element, elementTitle(context.stage, element))] : judge(holding);
    const group = groups.get(element);
    if (group === undefined) groups.set(element, [...reports]);
    else group.push(...reports);
  }
  return [...groups.values()].flatMap(openOr);
}

/**
 * For what is asked of the organisation as a whole: judges when some personal data is somewhere; asks for the first
 * component of which nobody has said what it holds when none is known of.
 */
export function whenPersonal(context: RuleContext, judge: () => readonly Report[]): readonly Report[] {
  const held = personalHoldings(context);
  if (held.some(({ data }) => data !== 'unknown')) return judge();
  return held.slice(0, 1).map(({ element }) => askData(element, elementTitle(context.stage, element)));
}

/** `MySQL`, `the backup of MySQL`, for the middle of a sentence. */
export function holdingName({ stage }: RuleContext, { element, kind }: Holding): string {
  const name = elementTitle(stage, element);
  return kind === 'backup' ? `the backup of ${name}` : kind === 'access-log' ? `the access log of ${name}` : name;
}
