import { z } from '../base/zod.ts';
import { dictionary } from '../base/dictionary.ts';
import { compareText, sortBy } from '../base/sort.ts';
import { connectionKey } from './connection-key.ts';
import { componentSchema } from './schema/component.ts';
import { connectionSchema } from './schema/connection.ts';
import type { Design } from './schema/design.ts';
import { id, name } from './schema/primitives.ts';
import { entryPointSchema, type Stage } from './schema/stage.ts';
import { vendorSchema } from './schema/vendor.ts';
import { zoneSchema } from './schema/zone.ts';

const zone = { kind: true, in: true, vendor: true, platform: true, count: true, spread: true, was: true } as const;
const component = {
  type: true,
  in: true,
  n: true,
  k: true,
  mode: true,
  spread: true,
  managedBy: true,
  scope: true,
  was: true,
} as const;
const connection = { id: true, from: true, to: true, over: true, port: true, onLoss: true } as const;

/**
 * What an export says of the drawing that it was made from, so that its import draws the same again: ids and the shape.
 * What people call things is in `labelsSchema`, beside it. What people answered is in neither: it is for no file of a target.
 * `made` names the elements that the target made something for: an import believes the file on how many there are, and
 * leaves out what it finds nothing of. `partly`: those of which only a part was made.
 */
export const recordSchema = z.object({
  stage: id,
  made: z.array(id),
  partly: z.array(id).default([]),
  vendors: z.record(id, vendorSchema.pick({ kind: true })).default({}),
  zones: z.record(id, zoneSchema.pick(zone)).default({}),
  components: z.record(id, componentSchema.pick(component)).default({}),
  connections: z.array(connectionSchema.pick(connection)).default([]),
  entryPoints: z.record(id, entryPointSchema.pick({ at: true, through: true, critical: true })).default({}),
});
export type DrawingRecord = z.infer<typeof recordSchema>;
export type StageRecord = Omit<DrawingRecord, 'made' | 'partly'>;

/** A word that a design does not take is as good as none; the others stay. */
const named = z.object({ name: name.optional().catch(undefined) });
const componentLabel = named.extend({ size: componentSchema.shape.size.catch(undefined) });
const zoneLabel = componentLabel.extend({ code: zoneSchema.shape.code.catch(undefined) });
const byId = <T extends z.ZodObject>(one: T) => z.record(z.string(), one).optional().catch(undefined);

/**
 * What people call the things of a record, codes and sizes with it: beside the record, where a target makes nothing of it,
 * so that another word changes no resource.
 */
export const labelsSchema = named.extend({
  stage: named.shape.name,
  vendors: byId(named),
  zones: byId(zoneLabel),
  components: byId(componentLabel),
  entryPoints: byId(named),
});
export type DrawingLabels = z.infer<typeof labelsSchema>;

/** The record of one stage, whatever is made of it, in order of ids. */
export function recordOf(design: Design, stage: Stage): StageRecord {
  const { vendors, zones, components, connections, entryPoints } = recordSchema.shape;
  const connectionOf = pickerOf(connections.unwrap().element);
  return {
    stage: stage.id,
    vendors: inOrder(design.vendors, pickerOf(vendors.unwrap().valueType)),
    zones: inOrder(stage.zones, pickerOf(zones.unwrap().valueType)),
    components: inOrder(stage.components, pickerOf(components.unwrap().valueType)),
    connections: sortBy(stage.connections, connectionKey).map((one) => connectionOf(one)),
    entryPoints: inOrder(stage.entryPoints, pickerOf(entryPoints.unwrap().valueType)),
  };
}

/** What people call the things of one stage, in order of ids. */
export function labelsOf(design: Design, stage: Stage): DrawingLabels {
  return {
    name: design.name,
    stage: stage.name,
    vendors: called(design.vendors, named),
    zones: called(stage.zones, zoneLabel),
    components: called(stage.components, componentLabel),
    entryPoints: called(stage.entryPoints, named),
  };
}

/** What has a name or another label; undefined where nothing has. */
function called<T extends object>(
  map: Readonly<Record<string, T>>,
  schema: z.ZodObject,
): Record<string, T> | undefined {
  const all = Object.entries(inOrder(map, pickerOf(schema))).filter(([, one]) => Object.keys(one).length > 0);
  return all.length === 0 ? undefined : Object.fromEntries(all);
}

/** What a schema keeps of something that a wider one checked before: nothing is checked again. */
function pickerOf({ shape }: { readonly shape: object }): <T extends object>(whole: T) => T {
  const keys = Object.keys(shape);
  return <T extends object>(whole: T) => {
    const kept: Partial<T> = {};
    for (const key of keys) if (key in whole) kept[key as keyof T] = whole[key as keyof T];
    return kept as T;
  };
}

function inOrder<T extends object>(map: Readonly<Record<string, T>>, pick: (whole: T) => T): Record<string, T> {
  const sorted = Object.keys(map).sort(compareText);
  return dictionary(sorted.map((key) => [key, pick(map[key] as T)]));
}
