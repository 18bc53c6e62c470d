import type { Design } from '../../shared/design/schema/design.ts';
import type { Stage } from '../../shared/design/schema/stage.ts';
import type { Field } from '../../shared/design/fields/field-model.ts';
import { valueAt, valuesOf, type Owner } from '../../shared/design/fields/owner.ts';
import { catalogDefault, unitsOfMachines } from './owner.ts';

/** What one or more owners say in one field, taken together. */
export interface FieldState {
  /** What all of them say; undefined: nothing, or not the same. */
  readonly value: unknown;
  /** They do not all say the same. */
  readonly differs: boolean;
  /** What the catalogue gives all of them alike. */
  readonly fallback: unknown;
  /** How many units their groups of machines give each, when none says a number itself. */
  readonly machines: readonly number[] | undefined;
}

/** One field of everything that is edited together. */
export function fieldState(
  design: Design,
  stage: Pick<Stage, 'zones'>,
  owners: readonly Owner[],
  field: Field,
): FieldState {
  const all = owners.map((owner) => ({ owner, values: valuesOf(design, owner) ?? {} }));
  const values = all.map((each) => valueAt(each.values, field.path));
  const differs = !alike(values);
  const defaults = all.map((each) => catalogDefault(each.owner, each.values, field));
  const machines = all.flatMap((each) => unitsOfMachines(stage, each.owner, each.values, field) ?? []);
  return {
    value: differs ? undefined : values[0],
    differs,
    fallback: alike(defaults) ? defaults[0] : undefined,
    machines: !differs && values[0] === undefined && machines.length === all.length ? machines : undefined,
  };
}

function alike(values: readonly unknown[]): boolean {
  return values.every((value) => JSON.stringify(value) === JSON.stringify(values[0]));
}
