import { z } from '../../base/zod.ts';
import { contextSchema } from './context.ts';
import { date, id, name, text } from './primitives.ts';
import { stageSchema } from './stage.ts';
import { vendorSchema } from './vendor.ts';
import { STEP_VIEWS } from './vocabulary.ts';

/** The version of the file format that this program reads and writes. */
export const FORMAT_VERSION = 1;

const corner = [z.number(), z.number()] as const;
const frame = [...corner, z.number().positive(), z.number().positive()] as const;
const collapsed = z.literal('collapsed');
const pinned = z.literal('pinned');

/**
 * `[x, y]` of a component, `[x, y, width, height]` of a zone; pixels, relative to the zone around it. A zone that is
 * drawn without what is in it says so at the end, and what automatic layout leaves alone says so last.
 */
export const placeSchema = z.union([
  z.tuple([...corner]),
  z.tuple([...corner, pinned]),
  z.tuple([...frame]),
  z.tuple([...frame, collapsed]),
  z.tuple([...frame, pinned]),
  z.tuple([...frame, collapsed, pinned]),
]);
export type Place = z.infer<typeof placeSchema>;

const element = z
  .string()
  .max(130)
  .regex(
    /^[a-z][a-z0-9-]*(?:#[1-9]\d*|->[a-z][a-z0-9-]*)?$/,
    'use an id, one unit of it such as mysql#2, or the two ends of a connection such as lms->mysql',
  )
  .describe('An id, one unit of it (mysql#2), or a connection (lms->mysql).');

/** One step of the story: what the room sees, and what the presenter reads. */
export const stepSchema = z.object({
  id: id.optional(),
  stage: id,
  name: name.optional(),
  camera: z
    .tuple([z.number(), z.number(), z.number().positive(), z.number().positive()])
    .optional()
    .describe('The part of the drawing that is shown: [x, y, width, height]; all of it without.'),
  focus: z.array(element).optional().describe('What is shown in full colour; all of it without.'),
  hidden: z.array(element).optional().describe('What is left out of the drawing.'),
  view: z.enum(STEP_VIEWS).optional().describe('`plain` without the marks of findings; `findings` with them.'),
  fail: z.array(element).optional().describe('What has failed when the step begins.'),
  before: id
    .optional()
    .describe('The stage whose scorecard is shown beside this one; that of the step before without.'),
  notes: text.optional().describe('For the presenter.'),
});
export type Step = z.infer<typeof stepSchema>;

/** A person's recorded decision about one finding. */
export const waiverSchema = z.object({
  rule: z.string().min(1),
  elements: z.array(z.string()).optional(),
  reason: text.min(1),
  by: name,
  created: date,
  expires: date.optional(),
});
export type Waiver = z.infer<typeof waiverSchema>;

/** Each stage is judged alone and against the one before it; a talk has a few dozen. */
export const MOST_STAGES = 1000;

/** The whole document. Unknown keys are kept, never used. */
export const designSchema = z.object({
  corral: z.literal(FORMAT_VERSION),
  name: name.optional(),
  notes: text.optional(),
  context: contextSchema.default({}),
  vendors: z.record(id, vendorSchema).default({}),
  stages: z.array(stageSchema).min(1, 'a design has at least one stage').max(MOST_STAGES),
  layout: z
    .record(id, z.record(id, placeSchema))
    .default({})
    .describe(
      '`[x, y]` of a component, `[x, y, width, height]` of a zone; with `collapsed` at its end it is drawn alone, and automatic layout leaves what ends with `pinned` where it is.',
    ),
  story: z.array(stepSchema).default([]),
  waivers: z.array(waiverSchema).default([]),
});
export type Design = z.infer<typeof designSchema>;
