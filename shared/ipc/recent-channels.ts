import { z } from '../base/zod.ts';
import { failure, handle } from './parts.ts';

/** A small picture of a design as SVG. It is shown as an image only, so nothing in it can run. */
const picture = z.string().max(200_000);
const done = z.union([z.null(), failure]);

/** Designs that were open before, on this computer. */
export const recentChannels = {
  /** Newest first. `gone`: there is no such file now, or its folder cannot be reached. */
  'recent:list': {
    request: z.object({}),
    response: z.object({
      files: z.array(
        z.object({
          handle,
          name: z.string(),
          folder: z.string(),
          at: z.iso.datetime(),
          gone: z.literal(true).optional(),
          picture: picture.optional(),
        }),
      ),
    }),
  },
  /** A design was opened or saved, and looks like this now. */
  'recent:note': { request: z.object({ handle, picture }), response: done },
  /** Takes a file off the list; the file itself stays as it is. */
  'recent:forget': { request: z.object({ handle }), response: done },
} as const;
