import { uniqueSorted } from '../base/sort.ts';
import type { DrawingRecord } from '../design/record.ts';
import type { MachineGroup, Plan } from './plan/types.ts';

/** What an export keeps of the drawing, so that importing it draws the same again. `managed`: services that the target makes. */
export function drawingRecord(plan: Plan, managed: Iterable<string>): DrawingRecord {
  const whole = plan.groups.filter(({ hostsElsewhere }) => hostsElsewhere === 0).map(idInDrawing);
  const partly = plan.groups.filter(({ hostsElsewhere }) => hostsElsewhere > 0).map(idInDrawing);
  const others = [...plan.balancers, ...plan.objectStores].map(({ id }) => id);
  const { zones, components } = plan.record;
  return {
    ...plan.record,
    zones: withoutKey(zones, whole, 'count'),
    components: withoutKey(components, whole, 'n'),
    made: uniqueSorted([...whole, ...others, ...managed]),
    partly: uniqueSorted(partly),
  };
}

/** What a file keeps that has nothing of what was made itself: all of the drawing, numbers of machines too. */
export function drawingElsewhere({ record }: Plan): DrawingRecord {
  return { ...record, made: [], partly: [] };
}

/** The machines themselves say how many they are. */
function withoutKey<T extends object>(
  map: Readonly<Record<string, T>>,
  ids: readonly string[],
  key: keyof T,
): Record<string, T> {
  const counted = new Set(ids);
  return Object.fromEntries(
    Object.entries(map).map(([id, one]) => [id, counted.has(id) ? { ...one, [key]: undefined } : one]),
  );
}

/** Of two colours that take turns the drawing has one. */
function idInDrawing({ id, colour }: MachineGroup): string {
  return colour === undefined ? id : id.slice(0, -(colour.length + 1));
}

/** Plain data with every text as a language wants it. */
export type PlainData<T> = T | number | boolean | readonly PlainData<T>[] | PlainFields<T>;
export interface PlainFields<T> {
  readonly [key: string]: PlainData<T>;
}

/** The record as data of a language. `text`: how it takes a text of the author's. */
export function recordData<T>(record: DrawingRecord, text: (value: string) => T): PlainFields<T> {
  const plain = (value: unknown): PlainData<T> => {
    if (typeof value === 'string') return text(value);
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    return Array.isArray(value) ? value.map(plain) : fields(value as object);
  };
  const fields = (value: object): PlainFields<T> =>
    Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, plain(one)]])));
  return fields(record);
}
