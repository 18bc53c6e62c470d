import { perObject } from '../../base/per-object.ts';
import { sameList } from '../../base/same-list.ts';
import { sameValue } from '../../base/same-value.ts';
import type { Stage } from '../../design/schema/stage.ts';

interface Texts {
  readonly name?: unknown;
  readonly notes?: unknown;
}
type ById<T> = Readonly<Record<string, T>>;

const lately = new WeakMap<Stage['zones'], Stage>();

/**
 * The stage without the names and notes of its components and entry points: nothing follows from them. While its zones
 * stay, an edit of texts alone gives the very object from before, and so keeps everything that is kept with that.
 */
export const unnamed = perObject((stage: Stage): Stage => {
  const before = lately.get(stage.zones);
  const { name: _, notes: __, ...rest } = stage;
  const now = {
    ...rest,
    components: withoutTexts(stage.components, before?.components),
    entryPoints: withoutTexts(stage.entryPoints, before?.entryPoints),
  };
  if (before !== undefined && sameList(Object.entries(before).flat(), Object.entries(now).flat())) return before;
  lately.set(stage.zones, now);
  return now;
});

const made = new WeakMap<object, object>();

/** The map without the texts of its elements: the one from before where it says the same, made once. */
function withoutTexts<T extends Texts>(map: ById<T>, before: ById<T> = {}): ById<T> {
  const known = made.get(map) ?? settleAll(map, before);
  made.set(map, known);
  return known as ById<T>;
}

/** One map of the two where it says all; else a new one, with the elements from before that say the same. */
function settleAll<T extends Texts>(map: ById<T>, before: ById<T>): ById<T> {
  const ids = Object.keys(map);
  const settled = ids.map((id) => settle(withoutText(map[id] as T), before[id]));
  const isAllOf = (one: ById<T>) => settled.every((element, index) => element === one[ids[index] ?? '']);
  if (isAllOf(before) && sameList(ids, Object.keys(before))) return before;
  return isAllOf(map) ? map : Object.fromEntries(ids.map((id, index) => [id, settled[index] as T]));
}

function settle<T>(one: T, before: T | undefined): T {
  return before !== undefined && sameValue(one, before) ? before : one;
}

function withoutText<T extends Texts>(element: T): T {
  return element.name === undefined && element.notes === undefined ? element : textless(element);
}

const textless = perObject(<T extends Texts>({ name: _, notes: __, ...rest }: T) => rest) as <T extends Texts>(
  element: T,
) => T;
