import { connectionByKey } from '../connection-key.ts';
import type { Design } from '../schema/design.ts';
import type { ElementKind } from './element-schemas.ts';

/** What a field belongs to. `id`: of the element or vendor, key of the connection; empty for the context. */
export interface Owner {
  readonly kind: ElementKind;
  readonly stageId: string;
  readonly id: string;
}

export type Values = Readonly<Record<string, unknown>>;

/** The values of an owner in a design that nobody is changing, or undefined when it is gone. */
export function valuesOf(design: Design, owner: Owner): Values | undefined {
  if (owner.kind === 'context') return design.context;
  if (owner.kind === 'vendor') return design.vendors[owner.id];
  const stage = design.stages.find(({ id }) => id === owner.stageId);
  if (stage === undefined) return undefined;
  if (owner.kind === 'connection') return connectionByKey(stage, owner.id);
  const { components, zones, entryPoints } = stage;
  return { component: components, zone: zones, 'entry-point': entryPoints }[owner.kind][owner.id];
}

/** Which element of the stage an id or key names; vendors count when nothing of the stage has the id. */
export function findOwner(design: Design, stageId: string, id: string): Owner | undefined {
  const kinds = ['component', 'zone', 'entry-point', 'connection', 'vendor'] as const;
  return kinds.map((kind) => ({ kind, stageId, id })).find((owner) => valuesOf(design, owner) !== undefined);
}

/** The value at a path, undefined when any key on the way is missing. */
export function valueAt(values: Values | undefined, path: readonly string[]): unknown {
  let value: unknown = values;
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value;
}
