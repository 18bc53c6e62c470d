import type { Design } from '../../shared/design/schema/design.ts';
import type { Finding } from '../../shared/rules/types.ts';
import type { Field } from '../inspector/field-model.ts';
import { findOwner, type Owner } from '../inspector/owner.ts';
import { findField } from '../inspector/sections.ts';

export interface Answerable {
  readonly owner: Owner;
  readonly field: Field;
}

/**
 * Where the question of a finding is answered: a field of its element or vendor, or of the design's context.
 * Undefined: no form has it.
 */
export function answerField(design: Design, stageId: string, question: Finding['question']): Answerable | undefined {
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
