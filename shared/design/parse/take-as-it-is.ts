import { z } from '../../base/zod.ts';
import { isMap } from '../../base/is-map.ts';
import { perObject } from '../../base/per-object.ts';

/** In place of a value of which the schema has something to say. */
const LEFT = Symbol('left to the schema');

/** Schema → values that it took in this run: ids stand in a file many times over. */
type Taken = Map<z.ZodType, Set<unknown>>;
type Take = (value: unknown, taken: Taken) => unknown;

/**
 * What a schema makes of data in which nothing is wrong, missing or unknown, found without what it needs to say more: a
 * third of the time. Undefined: ask the schema, whose words and rules are the only ones.
 */
export function takeAsItIs<T>(schema: z.ZodType<T>, data: unknown): T | undefined {
  const made = takeOf(schema)(data, new Map());
  return made === LEFT ? undefined : (made as T);
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
  return (value, taken) => {
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
  return (value, taken) => (value === undefined ? otherwise() : take(value, taken));
}

interface Field {
  readonly key: string;
  readonly take: Take;
  readonly there: boolean;
}

/** Sets of keys of one schema that are remembered; a program writes a dozen. */
const MOST_KEY_SETS = 500;

/** A new object, as the schema makes them, with its keys in the order of the schema. */
function objectOf(shape: Shape): Take {
  const fields = Object.entries(shape).map(([key, field]) => ({ key, take: takeOf(field), missed: isMissed(field) }));
  const asked = new Map<string, readonly Field[]>();
  // Of forty fields an object has three: those, and what the schema says without being asked, are found once for all with the same keys.
  const askedOf = (keys: readonly string[]): readonly Field[] | undefined => {
    const joined = keys.join();
    const known = asked.get(joined);
    if (known !== undefined) return known;
    const some = fields.flatMap(({ key, take, missed }) => {
      const there = keys.includes(key);
      return there || missed ? [{ key, take, there }] : [];
    });
    if (some.filter(({ there }) => there).length < keys.length) return undefined;
    if (asked.size < MOST_KEY_SETS) asked.set(joined, some);
    return some;
  };
  return (value, taken) => {
    if (!isMap(value)) return LEFT;
    const some = askedOf(Object.keys(value));
    if (some === undefined) return LEFT;
    const made: Record<string, unknown> = {};
    for (const { key, take, there } of some) {
      const given = there ? value[key] : undefined;
      // Also where a key with a comma in it was taken for two.
      if (there && given === undefined) return LEFT;
      const inner = take(given, taken);
      if (inner === LEFT) return LEFT;
      if (inner !== undefined) made[key] = inner;
    }
    return made;
  };
}

/** Whether the schema says something of a field that is not there: that it must be, or what it is then. */
function isMissed(field: z.ZodType): boolean {
  return takeOf(field)(undefined, new Map()) !== undefined;
}

function recordOf(keys: z.ZodType, values: z.ZodType): Take {
  const [takeKey, takeValue] = [takeOf(keys), takeOf(values)];
  return (value, taken) => {
    if (!isMap(value)) return LEFT;
    const made: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const inner = takeKey(key, taken) === LEFT ? LEFT : takeValue(value[key], taken);
      if (inner === LEFT) return LEFT;
      made[key] = inner;
    }
    return made;
  };
}

/** What is asked of the list itself, such as how long it is, is asked of the schema. */
function arrayOf(schema: z.ZodArray): Take {
  const take = takeOf(schema.element as z.ZodType);
  const checks = (schema.def.checks ?? []) as z.core.$ZodCheck<unknown[]>[];
  const itself = z.array(z.unknown()).check(...checks);
  return (value, taken) => {
    if (!Array.isArray(value) || (checks.length > 0 && !itself.safeParse(value).success)) return LEFT;
    const made = value.map((each) => take(each, taken));
    return made.includes(LEFT) ? LEFT : made;
  };
}

function tupleOf(items: readonly z.ZodType[]): Take {
  const takes = items.map(takeOf);
  return (value, taken) => {
    if (!Array.isArray(value) || value.length !== takes.length) return LEFT;
    const made = takes.map((take, index) => take(value[index], taken));
    return made.includes(LEFT) ? LEFT : made;
  };
}

function firstOf(options: readonly z.ZodType[]): Take {
  const takes = options.map(takeOf);
  return (value, taken) => {
    for (const take of takes) {
      const made = take(value, taken);
      if (made !== LEFT) return made;
    }
    return LEFT;
  };
}
