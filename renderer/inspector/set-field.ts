import type { z } from '../../shared/base/zod.ts';
import { ownerLabel, setField } from '../../shared/commands/set-field.ts';
import type { FieldOwner } from '../../shared/commands/support/field-owner.ts';
import { freshId } from '../../shared/commands/support/fresh-id.ts';
import { together } from '../../shared/commands/support/together.ts';
import type { Command } from '../../shared/commands/types.ts';
import type { Design } from '../../shared/design/schema/design.ts';
import type { Field } from '../../shared/design/fields/field-model.ts';
import { t } from '../messages/t.ts';
import { told } from '../messages/told.ts';
import type { Owner } from '../../shared/design/fields/owner.ts';

/** Why a value may not be written, one sentence, or undefined when it may. An empty value takes the field away. */
export function fieldTrouble(field: Field, value: unknown): string | undefined {
  if (value === undefined) return field.required ? t('inspector.needed', { field: told(field.label) }) : undefined;
  const checked = field.schema.safeParse(value);
  if (checked.success) return undefined;
  if (field.control.kind === 'number') return numberTrouble(field.control.whole, value, checked.error.issues[0]);
  const message = checked.error.issues[0]?.message ?? 'this value does not fit';
  return told(`${message.charAt(0).toUpperCase()}${message.slice(1)}.`);
}

function numberTrouble(whole: boolean, value: unknown, issue: z.core.$ZodIssue | undefined): string {
  if (typeof value !== 'number') return whole ? t('inspector.whole') : t('inspector.any-number');
  if (issue?.code === 'too_small')
    return t(issue.inclusive === true ? 'inspector.number.from' : 'inspector.number.above', {
      number: String(issue.minimum),
    });
  if (issue?.code === 'too_big') return t('inspector.number.up-to', { number: String(issue.maximum) });
  return whole ? t('inspector.whole') : t('inspector.number.fit');
}

/**
 * Writes one field of one or more owners as one undo step; undefined takes it away. Refuses, as a whole, what the schema
 * or the rest of the design does not allow for any of them.
 */
export function setFields(design: Design, owners: readonly Owner[], field: Field, value: unknown): Command {
  const commands = owners.map((owner) => setField(design, fieldOwner(owner), field.path, value));
  const [only] = owners;
  const whose =
    only !== undefined && owners.length === 1 ? ownerLabel(design, fieldOwner(only)) : `${owners.length} elements`;
  return together(`${value === undefined ? 'Clear' : 'Set'} “${field.label.replace(/\?$/, '')}” of ${whose}`, commands);
}

function fieldOwner({ kind, stageId, id }: Owner): FieldOwner {
  if (kind === 'context') return { of: 'context' };
  if (kind === 'vendor') return { of: 'vendor', id };
  return kind === 'connection' ? { of: 'connection', stageId, key: id } : { of: kind, stageId, id };
}

export type StageText = 'name' | 'notes';

/** Writes the name or the notes of a stage; empty text takes it away. */
export function setStageText(design: Design, stageId: string, key: StageText, value: string): Command {
  return setField(design, { of: 'stage', stageId }, [key], value.trim() === '' ? undefined : value);
}

/** Asks for published targets where a zone or a region has no probability, or takes that back. */
export function setStageEstimates(design: Design, stageId: string, published: boolean): Command {
  return setField(design, { of: 'stage', stageId }, ['estimates'], published ? 'published' : undefined);
}

/** Adds a vendor under a free id made from its name. */
export function addVendor(design: Design, name: string): Command {
  const id = freshId(name, (taken) => Object.hasOwn(design.vendors, taken));
  return { ...setField(design, { of: 'vendor', id }, ['name'], name), label: `Add vendor ${name}` };
}
