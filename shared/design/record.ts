import { z } from 'zod';
import { componentSchema } from './schema/component.ts';
import { connectionSchema } from './schema/connection.ts';
import type { Design } from './schema/design.ts';
import { id, name } from './schema/primitives.ts';
import { entryPointSchema, type Stage } from './schema/stage.ts';
import { vendorSchema } from './schema/vendor.ts';
import { zoneSchema } from './schema/zone.ts';

/**
 * What an export says of the drawing that it was made from, so that its import draws the same again: the shape, not what
 * people answered or noted. `made` names the elements that the target made something for; an import that finds nothing
 * of one of them leaves it out.
 */
export const recordSchema = z.object({
  design: name.optional(),
  stage: id,
  name: name.optional(),
  made: z.array(id),
  vendors: z.record(id, vendorSchema.pick({ kind: true, name: true, country: true })).default({}),
  zones: z
    .record(
      id,
      zoneSchema.pick({
        kind: true,
        name: true,
        in: true,
        code: true,
        country: true,
        vendor: true,
        platform: true,
        count: true,
        spread: true,
        size: true,
      }),
    )
    .default({}),
  components: z
    .record(
      id,
      componentSchema.pick({
        type: true,
        name: true,
        in: true,
        n: true,
        k: true,
        mode: true,
        spread: true,
        managedBy: true,
        scope: true,
        size: true,
      }),
    )
    .default({}),
  connections: z
    .array(connectionSchema.pick({ id: true, from: true, to: true, over: true, port: true, onLoss: true }))
    .default([]),
  entryPoints: z.record(id, entryPointSchema.pick({ name: true, at: true, through: true, critical: true })).default({}),
});
export type DrawingRecord = z.infer<typeof recordSchema>;

/** The record of one stage without what was made of it. */
export function recordOf(design: Design, stage: Stage): Omit<DrawingRecord, 'made'> {
  const { made: _, ...record } = recordSchema.parse({
    ...stage,
    made: [],
    design: design.name,
    stage: stage.id,
    vendors: design.vendors,
  });
  return record;
}
