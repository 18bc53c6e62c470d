import { groupBy } from '../../base/group-by.ts';
import { guessType, UNKNOWN_TYPE } from '../guess-type.ts';
import type { FoundResource } from './resource.ts';

/** What becomes an element: machines with one component on them, or a component that a provider runs. */
export interface Thing {
  readonly id: string;
  /** Of machines: the zone that they become. */
  readonly zone?: string;
  readonly type: string;
  readonly count?: number;
  readonly resources: readonly FoundResource[];
}

/** Machines of one family that are for the same thing are one group; every service is one by itself. */
export function thingsOf(resources: readonly FoundResource[], freeId: FreeId): readonly Thing[] {
  const machines = groupBy(
    resources.filter(({ role }) => role === 'machines'),
    (resource) => `${resource.family}\n${purpose(resource)}`,
  );
  const services = resources.filter(({ role }) => role === 'service');
  return [...[...machines.values()].map((group) => machineThing(group, freeId)), ...services.map(serviceThing(freeId))];
}

type FreeId = (name: string, ending?: string) => string;

/** Of instances the tag tells one group from another; `mysql-1` and `mysql-2` are one. */
function purpose({ names, type }: FoundResource): string {
  return `${type} ${unnumbered(names[0] ?? '')}`;
}

function machineThing(resources: readonly FoundResource[], freeId: FreeId): Thing {
  const [first] = resources as readonly [FoundResource];
  const id = freeId(labelOf(resources));
  const count = resources.reduce((sum, one) => sum + (typeof one.count === 'number' ? one.count : 1), 0);
  return {
    id,
    zone: freeId(id, '-machines'),
    type: guessType(...first.names) ?? UNKNOWN_TYPE,
    count,
    resources,
  };
}

function serviceThing(freeId: FreeId): (resource: FoundResource) => Thing {
  return (resource) => ({ id: freeId(labelOf([resource])), type: resource.is ?? UNKNOWN_TYPE, resources: [resource] });
}

/** The label of one; of several what is left without a number. */
export function labelOf([first, ...others]: readonly FoundResource[]): string {
  const label = first?.label ?? '';
  return others.length === 0 ? label : unnumbered(label) || label;
}

function unnumbered(text: string): string {
  return text.replace(/[-_ ]?\d+$/, '');
}
