import { findType } from '../../shared/catalog/index.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { Field } from '../../shared/design/fields/field-model.ts';
import { valueAt, type Owner, type Values } from '../../shared/design/fields/owner.ts';

/** What the catalogue gives a component that says nothing itself; undefined: the catalogue leaves it open too. */
export function catalogDefault(owner: Owner, values: Values, field: Field): unknown {
  if (owner.kind !== 'component') return undefined;
  const type = findType(String(values.type));
  if (type === undefined) return undefined;
  const fromType: unknown = valueAt(type.defaults, field.path);
  if (fromType !== undefined && fromType !== 'unknown') return fromType;
  const key = field.path.join('.');
  if (key === 'name') return type.title;
  if (key === 'scope') return type.alwaysManaged?.scope;
  if (key === 'mode' && typeof values.n === 'number' && values.n > 1) return type.replication;
  return undefined;
}

/** Of a component in a group of machines that says no number itself: one unit per machine. */
export function unitsOfMachines(
  stage: Pick<Stage, 'zones'>,
  owner: Owner,
  values: Values,
  field: Field,
): number | undefined {
  if (owner.kind !== 'component' || field.path.join('.') !== 'n') return undefined;
  const around = stage.zones[String(values.in)];
  return around?.kind === 'machines' ? (around.count ?? 1) : undefined;
}

const QUESTIONS = new Set(['fact', 'choice', 'many', 'duration']);
const OPTIONAL = new Set([
  'size',
  'scope',
  'mode',
  'purpose',
  'over',
  'failover',
  'targets',
  'availabilityFrom',
  'pointInTime',
]);

/** Whether a field is an open question: it could be answered, nobody did, and the catalogue does not know. */
export function isUnanswered(field: Field, value: unknown, fallback: unknown): boolean {
  if (value === 'unknown') return true;
  if (value !== undefined || fallback !== undefined) return false;
  return field.required || (QUESTIONS.has(field.control.kind) && !field.path.some((key) => OPTIONAL.has(key)));
}
