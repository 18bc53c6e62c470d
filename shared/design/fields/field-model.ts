import { z } from '../../base/zod.ts';
import { date, duration, text } from '../schema/primitives.ts';
import { labelOf } from './labels.ts';

/** What a reference names. */
export type ReferenceTo = 'zone' | 'vendor' | 'component';

/** How a value is asked for; made from the schema, so that a new field of the file format needs no form. */
export type Control =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'fact' }
  | { readonly kind: 'many'; readonly options: readonly string[]; readonly unknown: boolean }
  | { readonly kind: 'list'; readonly numbers?: true }
  | { readonly kind: 'number'; readonly whole: boolean }
  | { readonly kind: 'duration'; readonly words: readonly string[] }
  | { readonly kind: 'date'; readonly words: readonly string[] }
  | { readonly kind: 'text'; readonly long: boolean }
  | { readonly kind: 'reference'; readonly to: ReferenceTo; readonly many: boolean };

export interface Field {
  /** Keys from the element, such as `['backup', 'every']`. */
  readonly path: readonly string[];
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly control: Control;
  /** Checks a value that is not empty. */
  readonly schema: z.ZodType;
}

/** Keys whose text is the id of something else. */
const REFERENCES: Readonly<Record<string, ReferenceTo>> = {
  in: 'zone',
  spread: 'zone',
  arbitrators: 'zone',
  failoverIn: 'zone',
  managedBy: 'vendor',
  vendor: 'vendor',
  at: 'component',
  through: 'component',
};

/** Every field of an object schema, objects inside it flattened, in the order of the schema. */
export function fieldsOf(schema: z.ZodObject, above: readonly string[] = []): Field[] {
  return Object.entries(schema.shape).flatMap(([key, given]) => {
    const declared = given as z.ZodType;
    const inner = unwrap(declared);
    const path = [...above, key];
    if (inner instanceof z.ZodObject) return fieldsOf(inner, path);
    const control = controlOf(key, inner);
    if (control === undefined) return [];
    const required = inner === declared;
    return [{ path, label: labelOf(path), hint: ownHint(declared, inner), required, control, schema: inner }];
  });
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? (schema.unwrap() as z.ZodType) : schema;
}

/** A description that the schema gives this field, not the one of its kind. */
function ownHint(declared: z.ZodType, inner: z.ZodType): string | undefined {
  return declared.description === inner.description ? undefined : declared.description;
}

function controlOf(key: string, schema: z.ZodType): Control | undefined {
  const to = Object.hasOwn(REFERENCES, key) ? REFERENCES[key] : undefined;
  if (to !== undefined) return { kind: 'reference', to, many: schema instanceof z.ZodArray };
  if (schema === duration) return { kind: 'duration', words: [] };
  if (schema === date) return { kind: 'date', words: [] };
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String) };
  if (schema instanceof z.ZodBoolean) return { kind: 'fact' };
  if (schema instanceof z.ZodNumber) return { kind: 'number', whole: schema.format !== null };
  if (schema instanceof z.ZodString) return { kind: 'text', long: schema === text };
  if (schema instanceof z.ZodArray) return listControl(schema, false);
  return schema instanceof z.ZodUnion ? unionControl(schema) : undefined;
}

function listControl(schema: z.ZodArray, unknown: boolean): Control {
  const { element } = schema;
  if (element instanceof z.ZodEnum) return { kind: 'many', options: element.options.map(String), unknown };
  return element instanceof z.ZodNumber ? { kind: 'list', numbers: true } : { kind: 'list' };
}

/** A fact, a list that may be unknown, or a duration or a date that may be a word. */
function unionControl(schema: z.ZodUnion): Control | undefined {
  const options = schema.options as readonly z.ZodType[];
  if (options.some((option) => option instanceof z.ZodBoolean)) return { kind: 'fact' };
  const list = options.find((option) => option instanceof z.ZodArray);
  if (list !== undefined) return listControl(list, true);
  const kind = options.includes(duration) ? 'duration' : options.includes(date) ? 'date' : undefined;
  if (kind === undefined) return undefined;
  const words = options.filter((option) => option instanceof z.ZodLiteral).flatMap((option) => [...option.values]);
  return { kind, words: words.map(String) };
}
