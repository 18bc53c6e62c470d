import type { Design } from '../schema/design.ts';
import { ELEMENT_SCHEMAS, type ElementKind } from './element-schemas.ts';
import { fieldsOf, type Field } from './field-model.ts';
import { findOwner, type Owner } from './owner.ts';

/** A question as rules put it: the element it is about, and the field that answers it. */
export interface Asked {
  readonly text: string;
  readonly element?: string;
  readonly field: string;
}

export interface Answerable {
  readonly owner: Owner;
  readonly field: Field;
}

/**
 * Where a question is answered: a field of its element or vendor, or of the design's context. Undefined: no form has it.
 */
export function answerField(design: Design, stageId: string, question: Asked | undefined): Answerable | undefined {
  if (question === undefined) return undefined;
  const { element, field } = question;
  const path = field.split('.');
  if (path[0] === 'vendors' && path[1] !== undefined)
    return answerable({ kind: 'vendor', stageId, id: path[1] }, path.slice(2));
  const context: Owner = { kind: 'context', stageId, id: '' };
  if (path[0] === 'context') return answerable(context, path.slice(1));
  const owner = element === undefined ? undefined : findOwner(design, stageId, element);
  return (owner === undefined ? undefined : answerable(owner, path)) ?? answerable(context, path);
}

function answerable(owner: Owner, path: readonly string[]): Answerable | undefined {
  const field = findField(owner.kind, path.join('.'));
  return field === undefined ? undefined : { owner, field };
}

/** What these are cannot be answered, only drawn. */
const DRAWN: Readonly<Partial<Record<ElementKind, readonly string[]>>> = {
  component: ['type'],
  connection: ['id', 'from', 'to'],
};

const cache = new Map<ElementKind, readonly Field[]>();

/** Every field that a form may ask of one kind of element, in the order of the schema. */
export function answerableFields(kind: ElementKind): readonly Field[] {
  const known = cache.get(kind);
  if (known !== undefined) return known;
  const made = fieldsOf(ELEMENT_SCHEMAS[kind]).filter(({ path: [key = ''] }) => !DRAWN[kind]?.includes(key));
  cache.set(kind, made);
  return made;
}

/** The field at a path, such as `backup.every`, when it can be answered in a form. */
export function findField(kind: ElementKind, path: string): Field | undefined {
  return answerableFields(kind).find((field) => field.path.join('.') === path);
}

/** The value that says "nobody knows" in a field, or undefined when the format has none there. */
export function unknownValue({ control, schema }: Field): 'unknown' | undefined {
  const words = control.kind === 'choice' ? control.options : 'words' in control ? control.words : [];
  const says =
    words.includes('unknown') ||
    (control.kind === 'many' && control.unknown) ||
    (control.kind === 'fact' && schema.safeParse('unknown').success);
  return says ? 'unknown' : undefined;
}
