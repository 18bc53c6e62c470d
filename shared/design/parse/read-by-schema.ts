import { z } from '../../base/zod.ts';
import { isMap } from '../../base/is-map.ts';
import { perObject } from '../../base/per-object.ts';
import { askSchema } from './ask-schema.ts';
import { MOST_TROUBLES } from './most-troubles.ts';

type Issue = z.core.$ZodIssue;

export interface ReadBySchema<T> {
  /** Absent when something is wrong. */
  readonly value?: T;
  /** What is wrong, no more of it than is told. */
  readonly issues: readonly Issue[];
  /** Whether keys were left out that the schema does not know, as far as was looked. */
  readonly dropped: boolean;
}

/**
 * What a schema makes of data and says of it, in a third of the time: maps and lists are gone through here, and the schema
 * is asked only of what they hold, of each text and number once, and of whatever is wrong.
 */
export function readBySchema<T>(schema: z.ZodType<T>, data: unknown): ReadBySchema<T> {
  const reading = begin(MOST_TROUBLES);
  const value = takeOrAsk(schema, data, reading) as T;
  const { issues, dropped } = reading;
  return issues.length === 0 ? { value, issues, dropped } : { issues, dropped };
}

/** In place of a value of which only the schema itself can say more. */
const LEFT = Symbol('left to the schema');

interface Reading {
  /** Schema → what it takes: ids stand in a file many times over. */
  readonly taken: Map<z.ZodType, Set<unknown>>;
  readonly path: (string | number)[];
  readonly issues: Issue[];
  /** With more issues than this the rest is not looked at. */
  readonly most: number;
  dropped: boolean;
}

type Take = (value: unknown, reading: Reading) => unknown;

function begin(most: number, taken: Reading['taken'] = new Map()): Reading {
  return { taken, path: [], issues: [], most, dropped: false };
}

function isHopeless({ issues, most }: Reading): boolean {
  return issues.length > most;
}

function takeOrAsk(schema: z.ZodType, value: unknown, reading: Reading): unknown {
  const made = takeOf(schema)(value, reading);
  return made === LEFT ? noted(askSchema(schema, value), reading) : made;
}

/** The value, or nothing and what is wrong with it. */
function noted({ data, error }: z.ZodSafeParseResult<unknown>, { path, issues }: Reading): unknown {
  for (const issue of error?.issues ?? []) issues.push({ ...issue, path: [...path, ...issue.path] });
  return data;
}

/** The same for what a map or list holds. */
function takeInside(schema: z.ZodType, key: string | number, value: unknown, reading: Reading): unknown {
  reading.path.push(key);
  const made = takeOrAsk(schema, value, reading);
  reading.path.pop();
  return made;
}

const takeOf = perObject((schema: z.ZodType): Take => {
  if (schema instanceof z.ZodOptional) return orElse(schema.unwrap() as z.ZodType, () => undefined);
  if (schema instanceof z.ZodDefault) return orElse(schema.unwrap() as z.ZodType, () => schema.def.defaultValue);
  if (schema instanceof z.ZodArray) return arrayOf(schema);
  if ((schema.def as z.core.$ZodTypeDef).checks?.length) return single(schema);
  if (schema instanceof z.ZodObject && schema.def.catchall === undefined) return objectOf(schema.shape as Shape);
  if (schema instanceof z.ZodRecord) return recordOf(schema.keyType as z.ZodType, schema.valueType as z.ZodType);
  if (schema instanceof z.ZodTuple && schema.def.rest === null) return tupleOf(schema.def.items as z.ZodType[]);
  if (schema instanceof z.ZodUnion) return firstOf(schema.options as z.ZodType[]);
  return single(schema);
});

type Shape = Readonly<Record<string, z.ZodType>>;

/** A text, a number, a word; no map or list, in which there might be more than the schema knows. */
function single(schema: z.ZodType): Take {
  return (value, { taken }) => {
    const known = taken.get(schema) ?? new Set();
    if (known.has(value)) return value;
    if (typeof value === 'object') return LEFT;
    const parsed = schema.safeParse(value);
    if (!parsed.success || parsed.data !== value) return LEFT;
    taken.set(schema, known.add(value));
    return value;
  };
}

function orElse(inner: z.ZodType, otherwise: () => unknown): Take {
  const take = takeOf(inner);
  return (value, reading) => (value === undefined ? otherwise() : take(value, reading));
}

interface Field {
  readonly key: string;
  readonly schema: z.ZodType;
}

/** Sets of keys of one schema that are remembered; a program writes a dozen. */
const MOST_KEY_SETS = 500;

/** A new object, as the schema makes them, with its keys in the order of the schema and none that it does not know. */
function objectOf(shape: Shape): Take {
  const fields = Object.entries(shape).map(([key, schema]) => ({ key, schema, isMissed: isMissed(schema) }));
  const asked = new Map<string, readonly Field[]>();
  // Of forty fields an object has three: those, and what the schema says without being asked, are found once for all with the same keys.
  const askedOf = (keys: readonly string[]): readonly Field[] => {
    const joined = keys.join();
    const known = asked.get(joined);
    if (known !== undefined) return known;
    const some = fields.filter(({ key, isMissed }) => isMissed || keys.includes(key));
    if (asked.size < MOST_KEY_SETS) asked.set(joined, some);
    return some;
  };
  return (value, reading) => {
    if (!isMap(value)) return LEFT;
    const all = Object.keys(value);
    const keys = all.filter((key) => Object.hasOwn(shape, key));
    if (keys.length < all.length) reading.dropped = true;
    const made: Record<string, unknown> = {};
    for (const { key, schema } of askedOf(keys)) {
      if (isHopeless(reading)) break;
      const inner = takeInside(schema, key, value[key], reading);
      if (inner !== undefined) made[key] = inner;
    }
    return made;
  };
}

/** Whether the schema says something of a field that is not there: that it must be, or what it is then. */
function isMissed(field: z.ZodType): boolean {
  return takeOf(field)(undefined, begin(0)) !== undefined;
}

function recordOf(keys: z.ZodType, values: z.ZodType): Take {
  const takeKey = takeOf(keys);
  const onlyKeys = z.record(keys as z.ZodType<string>, z.unknown());
  return (value, reading) => {
    if (!isMap(value)) return LEFT;
    const made: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      if (isHopeless(reading)) break;
      if (takeKey(key, reading) === LEFT) noted(onlyKeys.safeParse({ [key]: null }), reading);
      else made[key] = takeInside(values, key, value[key], reading);
    }
    return made;
  };
}

/** What is asked of the list itself, such as how long it is, comes before what is wrong in it: that may be more than is told. */
function arrayOf(schema: z.ZodArray): Take {
  const element = schema.element as z.ZodType;
  const checks = (schema.def.checks ?? []) as z.core.$ZodCheck<unknown[]>[];
  const itself = z.array(z.unknown()).check(...checks);
  return (value, reading) => {
    if (!Array.isArray(value)) return LEFT;
    if (checks.length > 0) noted(itself.safeParse(value), reading);
    const made: unknown[] = [];
    for (let index = 0; index < value.length && !isHopeless(reading); index += 1)
      made.push(takeInside(element, index, value[index], reading));
    return made;
  };
}

function tupleOf(items: readonly z.ZodType[]): Take {
  const takes = items.map(takeOf);
  return (value, reading) => {
    if (!Array.isArray(value) || value.length !== takes.length) return LEFT;
    const made = takes.map((take, index) => take(value[index], reading));
    return made.includes(LEFT) ? LEFT : made;
  };
}

/** The first that has nothing to say; where none has, the schema says which of them it tells of. */
function firstOf(options: readonly z.ZodType[]): Take {
  const takes = options.map(takeOf);
  return (value, reading) => {
    for (const take of takes) {
      const tried = begin(0, reading.taken);
      const made = take(value, tried);
      if (made === LEFT || tried.issues.length > 0) continue;
      reading.dropped ||= tried.dropped;
      return made;
    }
    return LEFT;
  };
}
