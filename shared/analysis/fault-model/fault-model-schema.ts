import { z } from '../../base/zod.ts';

const probability = z
  .union([z.number(), z.string().regex(/^(?:\d+(?:\.\d+)?|\.\d+)(?:e-?\d+)?$/i, 'write a number between 0 and 1')])
  .transform(Number)
  .refine((value) => value >= 0 && value <= 1, 'write a probability between 0 and 1');

const names = z.array(z.string());

const group = z.object({
  k: z.int().min(1),
  units: names.min(1, 'name at least one unit'),
  hard: names.default([]),
  soft: names.default([]),
});

/** A fault model as files have it: probabilities may be written as text, so that none is rounded on the way. */
export const faultModelSchema = z.object({
  events: z.record(z.string(), probability),
  units: z.record(z.string(), names),
  groups: z.record(z.string(), group),
  entry: names.min(1, 'name the groups that must serve'),
});

export const faultFileSchema = z.object({
  cases: z.array(z.looseObject({ id: z.string().min(1, 'give the case an id') })),
});
