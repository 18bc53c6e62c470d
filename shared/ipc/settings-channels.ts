import { z } from '../base/zod.ts';
import { failure } from './parts.ts';

const name = z.string().regex(/^corral-[a-z-]{1,40}$/);
/** A price book of one's own is the longest. */
const text = z.string().max(5_000_000);

/** What a person chose for the window, as the page writes it. Nothing of a design. */
export const settingsSchema = z.record(name, text);
export type Settings = z.infer<typeof settingsSchema>;

export const settingsChannels = {
  /** Null: it is chosen no more. `app:info` tells what is kept. */
  'settings:keep': { request: z.object({ name, text: text.nullable() }), response: z.union([z.null(), failure]) },
} as const;
