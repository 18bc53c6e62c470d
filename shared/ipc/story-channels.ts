import { z } from '../base/zod.ts';
import { priceBookSchema } from '../analysis/cost/price-book.ts';
import { failure, handle, textFile } from './parts.ts';

const done = z.union([z.null(), failure]);

/** How a design is drawn into a file: a picture of one stage, or the whole story. */
export const drawingFormat = z.enum(['svg', 'png', 'pdf', 'html']);

/** What shows a story outside of the window. */
export const storyChannels = {
  /** Draws the design and writes it where a person said. */
  'drawing:write': {
    request: z.object({
      handle,
      format: drawingFormat,
      text: textFile,
      /** SVG and PNG: which stage. PDF and HTML hold the story. */
      stage: z.string().max(130),
      /** SVG and PNG: the stage that this one is laid over. */
      against: z.string().max(130).optional(),
      failing: z.array(z.string().max(130)).max(10_000),
      scheme: z.enum(['light', 'dark']),
      transparent: z.boolean(),
      findings: z.boolean(),
      /** PNG: pixels for each pixel of the drawing. */
      scale: z.number().min(1).max(4),
      /** PDF and HTML: with what the presenter reads. */
      notes: z.boolean(),
      asOf: z.iso.date(),
      prices: z.array(priceBookSchema).max(100),
    }),
    response: z.union([z.object({ name: z.string() }), failure]),
  },
  /** Addresses of this computer that a story could be shown at; nothing is opened. */
  'follow:addresses': {
    request: z.object({}),
    response: z.object({ addresses: z.array(z.object({ address: z.string(), loopback: z.boolean() })) }),
  },
  /** Begins to show the running story to those who know the code, at an address that a person chose. */
  'follow:start': {
    request: z.object({ address: z.string().max(60) }),
    response: z.union([z.object({ url: z.string(), code: z.string() }), failure]),
  },
  /** What followers see now; without a slide, that it is as it was. A story nobody tells for a while has ended. */
  'follow:show': {
    request: z.object({ slide: z.string().max(5_000_000).optional() }),
    response: z.union([z.object({ followers: z.int() }), failure]),
  },
  'follow:stop': { request: z.object({}), response: done },
} as const;
