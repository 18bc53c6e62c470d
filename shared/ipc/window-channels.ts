import { z } from '../base/zod.ts';
import { failure, handle } from './parts.ts';
import { LANGUAGE_CODES } from './words/index.ts';

const words = z.string().min(1).max(100);

/** What a page says of its window, and asks of it. Where a host has no windows of its own, nothing happens. */
export const windowChannels = {
  /** Whether work would be lost by closing, so that the host can ask. */
  'window:dirty': { request: z.object({ dirty: z.boolean(), title: z.string().max(400) }), response: z.null() },
  /** The host asked to close, and the renderer has saved or the person let go. */
  'window:close': { request: z.object({}), response: z.null() },
  /** The host asked to close, and the person cancelled. */
  'window:stay': { request: z.object({}), response: z.null() },
  /** One more window. `opened` is false where the host has none of its own, so that the page opens one. */
  'window:new': { request: z.object({}), response: z.object({ opened: z.boolean() }) },
  'window:front': { request: z.object({}), response: z.null() },
  /** Shows a file, or without a handle the log, in the system's own list of files. */
  'window:reveal': { request: z.object({ handle: handle.optional() }), response: z.union([z.null(), failure]) },
  /** The menu of the window, from the table of actions, in the language of the page. */
  'window:menu': {
    request: z.object({
      groups: z
        .array(
          z.object({
            id: z.string().max(40),
            title: words,
            items: z
              .array(z.object({ id: z.string().max(100), label: words, key: z.string().max(40).optional() }))
              .max(100),
          }),
        )
        .max(20),
      /** The page speaks it, and so does the shell around it. */
      language: z.enum(LANGUAGE_CODES),
    }),
    response: z.null(),
  },
} as const;
