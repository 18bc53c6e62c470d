import { z } from '../base/zod.ts';
import { journalEntrySchema } from '../journal/entry.ts';
import { failure, handle, textFile } from './parts.ts';

/** The name of a journal or of a snapshot: made by the host, and nothing but a name. */
const keptName = z.string().regex(/^[\w.-]{8,120}$/);
const done = z.union([z.null(), failure]);

/** Work that a host keeps safe on its own: journals of unsaved changes, and what files held before. */
export const keepingChannels = {
  /** Starts the journal of a design that now has something to lose. `text` is what its changes begin from. */
  'journal:begin': {
    request: z.object({
      name: z.string().max(400),
      handle: handle.optional(),
      text: textFile,
      revision: z.string().nullable(),
    }),
    response: z.union([z.object({ journal: keptName }), failure]),
  },
  /** Adds what happened; answered when it is on disk. The same entries may be sent again after a failure; none ask whether the journal is still there. */
  'journal:append': {
    request: z.object({ journal: keptName, entries: z.array(journalEntrySchema).max(10_000) }),
    response: done,
  },
  /** Its work was saved, or a person let it go. */
  'journal:end': { request: z.object({ journal: keptName }), response: done },
  /** Journals that no running program writes, newest first; those of this host's own windows among them. */
  'journal:list': {
    request: z.object({}),
    response: z.object({
      journals: z.array(
        z.object({
          journal: keptName,
          name: z.string(),
          folder: z.string().optional(),
          /** The file that it is of; absent: it was never saved. */
          handle: handle.optional(),
          /** When the last change was made. */
          at: z.iso.datetime(),
          changes: z.int().positive(),
        }),
      ),
    }),
  },
  /** Takes a journal over, to make its changes again and to go on writing it. */
  'journal:take': {
    request: z.object({ journal: keptName }),
    response: z.union([
      z.object({
        /** Its name from now on. */
        journal: keptName,
        name: z.string(),
        handle: handle.optional(),
        folder: z.string().optional(),
        text: textFile,
        revision: z.string().nullable(),
        at: z.iso.datetime(),
        entries: z.array(journalEntrySchema),
      }),
      failure,
    ]),
  },
  /** What a file held when it was saved before, newest first. */
  'snapshots:list': {
    request: z.object({ handle }),
    response: z.union([
      z.object({ snapshots: z.array(z.object({ snapshot: keptName, at: z.iso.datetime(), bytes: z.int() })) }),
      failure,
    ]),
  },
  'snapshots:read': {
    request: z.object({ handle, snapshot: keptName }),
    response: z.union([z.object({ text: textFile }), failure]),
  },
} as const;
