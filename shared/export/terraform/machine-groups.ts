import type { Size } from '../../design/schema/vocabulary.ts';
import type { MachineGroup } from '../plan/types.ts';
import { byId } from './names.ts';
import { call, loop, object, operator, ref, type Expr } from './tree.ts';
import type { Variable } from './variables.ts';

/** What a cloud calls the size of a machine, and its names for the sizes of the drawing. */
interface SizeWords {
  readonly word: string;
  readonly names: Readonly<Record<Size, string>>;
}

/** The variable of these groups by id. `disk_gib` is there for what has a data disk alone: anywhere else it would do nothing. */
export function machineGroups(
  groups: readonly MachineGroup[],
  about: string,
  { word, names }: SizeWords,
): Omit<Variable, 'secret'> {
  const withDisk = groups.filter(({ kind }) => kind === 'stateful').map(({ id }) => id);
  const disk = withDisk.length > 0 ? `, and disk_gib: size of the data disk in GiB` : '';
  return {
    description: `${about}: ${word.replaceAll('_', ' ')}${disk}.`,
    type: call('map', call('object', object({ [word]: ref('string'), disk_gib: diskType(groups, withDisk) }))),
    default: byId(
      groups,
      ({ id }) => id,
      ({ size, kind, diskGiB }) => object({ [word]: names[size], disk_gib: kind === 'stateful' ? diskGiB : undefined }),
    ),
    ...(withDisk.length > 0 && withDisk.length < groups.length ? { rule: hasDisks(withDisk) } : {}),
  };
}

function diskType(groups: readonly MachineGroup[], withDisk: readonly string[]): Expr | undefined {
  if (withDisk.length === 0) return undefined;
  return withDisk.length === groups.length ? ref('number') : call('optional', ref('number'));
}

function hasDisks(ids: readonly string[]): readonly [condition: Expr, message: string] {
  const sized = loop({
    names: ['id', 'group'],
    over: ref('var.machine_groups'),
    value: ref('id'),
    only: operator(ref('group.disk_gib'), '!=', null),
  });
  return [
    operator(call('toset', sized), '==', call('toset', [...ids].sort())),
    'Set disk_gib for the groups that keep data, which this condition names, and for no others.',
  ];
}
