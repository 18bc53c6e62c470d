import { isMap } from '../../base/is-map.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { maps } from '../found/readers.ts';
import type { Fields, WrittenResource } from '../found/resource.ts';
import { tagNames } from '../found/tags.ts';

/** Resources that a state, or what `terraform show -json` says of a state or a plan, has. Look-ups (`data`) are left out. */
export function resourcesOf(root: Fields): Result<readonly WrittenResource[], string> {
  if (typeof root.version === 'number') return ofStateFile(root);
  const { values, planned_values: planned } = root;
  const shown = isMap(values) ? values : planned;
  if (!isMap(shown) || !isMap(shown.root_module)) {
    return err('This Terraform state is empty; apply first, or import what `terraform show -json PLAN` writes.');
  }
  return ok(ofModule(shown.root_module));
}

/** Values of outputs, by name. */
export function outputsOf({ outputs, values, planned_values: planned }: Fields): Fields {
  const shown = [outputs, isMap(values) ? values.outputs : undefined, isMap(planned) ? planned.outputs : undefined];
  const all = shown.find(isMap) ?? {};
  return Object.fromEntries(Object.entries(all).map(([name, one]) => [name, isMap(one) ? one.value : undefined]));
}

/** What the first version of the state file that has resources by address calls itself. */
const FIRST_FLAT = 4;

/** What to do with a state of another version: Terraform 0.12 and newer can show those before it. */
function otherVersion(version: number): string {
  const state = `This Terraform state has version ${String(version)}`;
  return version < FIRST_FLAT
    ? `${state}, as Terraform before 0.12 wrote it; run \`terraform show -json\` of 0.12 or newer where it is, and import what that writes.`
    : `${state}, and ${String(FIRST_FLAT)} is the newest that is read; import what \`terraform show -json\` writes of it.`;
}

function ofStateFile({ version, resources }: Fields): Result<readonly WrittenResource[], string> {
  if (version !== FIRST_FLAT) return err(otherVersion(Number(version)));
  return ok(
    maps(resources).flatMap((one) => {
      if (one.mode === 'data') return [];
      const module = typeof one.module === 'string' ? `${one.module}.` : '';
      const family = `${module}${String(one.type)}.${String(one.name)}`;
      return maps(one.instances).map((instance) =>
        written({ type: one.type, name: one.name, family, index: instance.index_key, fields: instance.attributes }),
      );
    }),
  );
}

function ofModule(module: Fields): WrittenResource[] {
  const own = maps(module.resources).flatMap((one) => {
    if (one.mode === 'data') return [];
    const index = one.index;
    const ending = index === undefined ? '' : `[${JSON.stringify(index)}]`;
    const address = typeof one.address === 'string' ? one.address : `${String(one.type)}.${String(one.name)}${ending}`;
    const family = address.endsWith(ending) ? address.slice(0, address.length - ending.length) : address;
    return [written({ type: one.type, name: one.name, family, index, fields: one.values })];
  });
  return [...own, ...maps(module.child_modules).flatMap(ofModule)];
}

interface Instance {
  readonly type: unknown;
  readonly name: unknown;
  readonly family: string;
  /** Of `for_each` a text, of `count` a number. */
  readonly index: unknown;
  readonly fields: unknown;
}

function written({ type, name, family, index, fields }: Instance): WrittenResource {
  const known = isMap(fields) ? fields : {};
  const label = typeof index === 'string' ? index : typeof name === 'string' ? name : String(type);
  const own = [index, known.name, name].filter((each) => typeof each === 'string');
  return {
    address: index === undefined || index === null ? family : `${family}[${JSON.stringify(index)}]`,
    type: String(type),
    family,
    label,
    names: [...tagNames(known), ...own],
    fields: known,
  };
}
