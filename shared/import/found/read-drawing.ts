import { isMap } from '../../base/is-map.ts';
import { own } from '../../base/own.ts';
import { labelsSchema, recordSchema } from '../../design/record.ts';
import { textOfRecord } from '../../design/record-text.ts';
import type { DrawnBefore } from '../types.ts';

/** What an export of Corral says of its drawing, with what it calls things; undefined where it is none. */
export function readDrawing(drawing: unknown, labels: unknown): DrawnBefore | undefined {
  const record = recordSchema.safeParse(asWritten(drawing));
  if (!record.success) return undefined;
  const called = labelsSchema.safeParse(asWritten(labels)).data ?? {};
  const { vendors, zones, components, entryPoints } = record.data;
  return {
    ...record.data,
    ...given({ name: called.name, stageName: called.stage }),
    vendors: labelled(vendors, called.vendors),
    zones: labelled(zones, called.zones),
    components: labelled(components, called.components),
    entryPoints: labelled(entryPoints, called.entryPoints),
  };
}

/** The data with its texts as the author wrote them. */
function asWritten(data: unknown): unknown {
  if (typeof data === 'string') return textOfRecord(data);
  if (Array.isArray(data)) return data.map(asWritten);
  return isMap(data) ? Object.fromEntries(Object.entries(data).map(([key, one]) => [key, asWritten(one)])) : data;
}

function labelled<T extends object, L extends object>(
  elements: Readonly<Record<string, T>>,
  labels: Readonly<Record<string, L>> = {},
): Record<string, T & Partial<L>> {
  return Object.fromEntries(
    Object.entries(elements).map(([id, one]) => [id, { ...one, ...given<Partial<L>>(own(labels, id) ?? {}) }]),
  );
}

/** No word is no key: a design has none without a value. */
function given<T extends object>(one: T): T {
  return Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as T;
}
