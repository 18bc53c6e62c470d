import { z } from '../base/zod.ts';
import { failure } from './parts.ts';

/** What a person asks about the program itself, and what the page tells it of itself. */
export const aboutChannels = {
  /** Names and versions of what runs: Corral, Node, the system; in the desktop app Electron and Chromium. */
  'about:versions': {
    request: z.object({}),
    response: z.object({ versions: z.array(z.object({ name: z.string(), version: z.string() })) }),
  },
  /** Whether there is a newer Corral: asked only when a person asks. `off`: by the policy of this computer. */
  'about:update': {
    request: z.object({}),
    response: z.union([
      z.object({
        found: z.enum(['off', 'no-address', 'current', 'newer']),
        version: z.string().optional(),
        page: z.url().optional(),
      }),
      failure,
    ]),
  },
  /** Something went wrong in the page that nobody handled. The host keeps it without what it quotes. */
  'about:trouble': {
    request: z.object({ name: z.string().max(100), message: z.string().max(2_000), stack: z.string().max(20_000) }),
    response: z.null(),
  },
  /** What the host noted of this run and those before. It holds nothing of a design. */
  'about:log': {
    request: z.object({}),
    response: z.union([z.object({ text: z.string(), folder: z.string() }), failure]),
  },
} as const;
