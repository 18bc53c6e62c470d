import type { z } from 'zod';
import { freshId } from '../../shared/commands/support/fresh-id.ts';
import type { Command } from '../../shared/commands/types.ts';
import { refuse } from '../../shared/commands/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Field } from './field-model.ts';
import { valuesOf, type Owner } from './owner.ts';

/** Why a value may not be written, one sentence, or undefined when it may. An empty value takes the field away. */
export function fieldTrouble(field: Field, value: unknown): string | undefined {
  if (value === undefined) return field.required ? `${field.label} is needed.` : undefined;
  const checked = field.schema.safeParse(value);
  if (checked.success) return undefined;
  if (field.control.kind === 'number') return numberTrouble(field.control.whole, value, checked.error.issues[0]);
  const message = checked.error.issues[0]?.message ?? 'this value does not fit';
  return `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}

function numberTrouble(whole: boolean, value: unknown, issue: z.core.$ZodIssue | undefined): string {
  if (typeof value !== 'number')
    return whole ? 'Write a whole number, such as 3.' : 'Write a number, such as 0.999 or 99.9%.';
  if (issue?.code === 'too_small')
    return `Write a number ${issue.inclusive === true ? 'from' : 'above'} ${issue.minimum}.`;
  if (issue?.code === 'too_big') return `Write a number up to ${issue.maximum}.`;
  return whole ? 'Write a whole number, such as 3.' : 'This number does not fit.';
}

/** Writes one field of one or more owners; undefined takes it away. Refuses a value that the schema does not allow. */
export function setField(owners: readonly Owner[], field: Field, value: unknown): Command {
  const trouble = fieldTrouble(field, value);
  return {
    label: `Set ${field.label.replace(/\?$/, '').toLowerCase()}`,
    apply: (draft) => {
      if (trouble !== undefined) return refuse(trouble);
      const found = owners.map((owner) => valuesOf(draft, owner));
      if (found.includes(undefined)) return refuse('What you were editing is no longer there.');
      for (const values of found) write(values as Record<string, unknown>, field.path, value);
      return undefined;
    },
  };
}

/** Objects on the way are made when needed and taken away again when they become empty. */
function write(owner: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [key, ...rest] = path;
  if (key === undefined) return;
  if (rest.length === 0) {
    put(owner, key, value);
    return;
  }
  const before = owner[key];
  if (before === undefined && value === undefined) return;
  owner[key] ??= {};
  const inner = owner[key] as Record<string, unknown>;
  write(inner, rest, value);
  if (Object.keys(inner).length === 0) Reflect.deleteProperty(owner, key);
}

function put(owner: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(owner, key);
  else if (JSON.stringify(owner[key]) !== JSON.stringify(value)) owner[key] = value;
}

export type StageText = 'name' | 'notes';

/** Writes the name or the notes of a stage; empty text takes it away. */
export function setStageText(stageId: string, key: StageText, value: string): Command {
  return {
    label: `Set the stage's ${key}`,
    mergeKey: `stage-${key}-${stageId}`,
    apply: (draft: Design) => {
      const stage = draft.stages.find(({ id }) => id === stageId);
      if (stage === undefined) return refuse('This stage is no longer there.');
      const limit = key === 'name' ? 300 : 20_000;
      if (value.length > limit) return refuse(`At most ${limit} characters fit here.`);
      put(stage as Record<string, unknown>, key, value.trim() === '' ? undefined : value);
      return undefined;
    },
  };
}

/** Adds a vendor under a free id made from its name. */
export function addVendor(name: string): Command {
  return {
    label: `Add vendor ${name}`,
    apply: (draft: Design) => {
      draft.vendors[freshId(name, (id) => Object.hasOwn(draft.vendors, id))] = { name };
      return undefined;
    },
  };
}
