import { z } from '../../base/zod.ts';
import { componentSchema } from './component.ts';
import { connectionSchema } from './connection.ts';
import { duration, id, name, probability, text } from './primitives.ts';
import { targetsSchema } from './recovery.ts';
import { zoneSchema } from './zone.ts';

/** What a person does with the platform, bound to the component where they arrive. */
export const entryPointSchema = z.object({
  name: name.optional(),
  at: id,
  through: z
    .array(id)
    .optional()
    .describe('Components on the way in that must serve too; of several name services one is enough.'),
  critical: z.boolean().optional(),
  learners: z.int().min(0).optional().describe('How many people use it, to weigh a loss.'),
  availability: probability.optional().describe('Target.'),
  rto: duration.optional(),
  rpo: duration.optional(),
  targets: targetsSchema.optional(),
});
export type EntryPoint = z.infer<typeof entryPointSchema>;

/** One complete topology of the design. */
export const stageSchema = z.object({
  id,
  name: name.optional(),
  notes: text.optional(),
  estimates: z
    .enum(['published', 'none'])
    .optional()
    .describe('published: zones and regions without a probability take a published target, marked as assumed.'),
  zones: z.record(id, zoneSchema).default({}),
  components: z.record(id, componentSchema).default({}),
  connections: z.array(connectionSchema).default([]),
  entryPoints: z.record(id, entryPointSchema).default({}),
});
export type Stage = z.infer<typeof stageSchema>;
