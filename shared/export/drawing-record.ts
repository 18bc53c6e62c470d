import { uniqueSorted } from '../base/sort.ts';
import type { DrawingLabels, DrawingRecord } from '../design/record.ts';
import { recordText } from '../design/record-text.ts';
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

/** Plain data whose texts are safe in every language. */
export type PlainData = string | number | boolean | readonly PlainData[] | PlainFields;
export interface PlainFields {
  readonly [key: string]: PlainData;
}

/** The record, or the labels beside it, as a file has it. */
export function recordData(part: DrawingRecord | DrawingLabels): PlainFields {
  return fields({ ...part });
}

/** The keys are ours, or ids: none is `__proto__`. */
function fields(value: Readonly<Record<string, unknown>>): PlainFields {
  const kept: Record<string, PlainData> = {};
  for (const key in value) {
    const one = value[key];
    if (one !== undefined) kept[key] = plain(one);
  }
  return kept;
}

function plain(value: unknown): PlainData {
  if (typeof value === 'string') return recordText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return Array.isArray(value) ? value.map(plain) : fields(value as Readonly<Record<string, unknown>>);
}
