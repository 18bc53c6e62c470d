import { z } from '../base/zod.ts';
import { aboutChannels } from './about-channels.ts';
import { keepingChannels } from './keeping-channels.ts';
import { failure, handle, textFile } from './parts.ts';
import { recentChannels } from './recent-channels.ts';
import { settingsChannels, settingsSchema } from './settings-channels.ts';
import { storyChannels } from './story-channels.ts';
import { windowChannels } from './window-channels.ts';

export { MAX_DESIGN_BYTES } from './limits.ts';

/**
 * The one contract between the renderer and its host, over Electron IPC or over the local server. The renderer never
 * names a path: it holds handles that the host gave out for places a person chose.
 */

/** A design file that a person opened. `revision` is a hash of the bytes on disk when they were read. */
const openFile = z.object({
  handle,
  name: z.string(),
  folder: z.string(),
  text: textFile,
  revision: z.string(),
  /** The file cannot be written, or not again: a change is saved elsewhere. */
  readOnly: z.literal(true).optional(),
  /** Handles of other names that this very file has: hard links. */
  linked: z.array(handle).optional(),
});

/**
 * Where work is that is not saved yet: `disk`, journals of the host; `browser`, a journal of the page alone; `page`, nowhere
 * but in the page; `lost`, in the browser, because the host that had a disk no longer answers.
 */
const keeping = z.enum(['disk', 'browser', 'page', 'lost']);

/** What a saved file is: a design, a report or hand-out, a table, a picture. It decides the ending of its name. */
const ending = z.enum(['corral', 'html', 'csv', 'md', 'svg', 'png', 'pdf']);

const entry = z.object({ handle, name: z.string(), kind: z.enum(['folder', 'design']) });

const exportFile = z.object({ path: z.string().min(1).max(400), text: z.string().max(5_000_000) });
const changedFile = z.object({
  path: z.string(),
  change: z.enum(['add', 'update', 'merge', 'same', 'remove', 'kept-edited', 'foreign']),
  /** Files that are kept: the text on disk, when it is text. */
  mine: z.string().optional(),
  /** Edited files: whether what Corral would write is what it wrote last time, so that all differences are the person's. */
  newIsOld: z.boolean().optional(),
  /** Edited files that the export changed too: what both started from, when the folder still knows it. */
  base: z.string().optional(),
});

const forkFinding = z.object({
  id: z.string(),
  advice: z.string(),
  health: z.enum(['fine', 'warning', 'bad', 'unknown']),
  says: z.string(),
  items: z.array(z.string()),
  instead: z.string(),
});

export const contract = {
  'app:info': {
    request: z.object({}),
    response: z.object({
      version: z.string(),
      platform: z.string(),
      /** `in-app`: the host has no dialogs of its own; the renderer shows one over `files:list`. */
      dialogs: z.enum(['native', 'in-app']),
      /** A file given on the command line, to open first. */
      opened: openFile.optional(),
      /** In place of `opened`, a large file that the host began to read before it was asked: `app:read` brings the text. */
      reading: openFile.omit({ text: true }).optional(),
      /** Why it could not be opened. */
      notOpened: z.string().optional(),
      today: z.iso.date(),
      /** What a person chose for the window before; absent where the host keeps none of it. */
      settings: settingsSchema.optional(),
      /** Absent: `disk`. */
      keeping: keeping.optional(),
      /** What is saved goes to the downloads of a browser. */
      downloads: z.literal(true).optional(),
    }),
  },
  /** The text of `reading`, and what reading it gave, as JSON; without that where reading broke. */
  'app:read': {
    request: z.object({}),
    response: z.union([z.object({ text: textFile, read: z.string().optional() }), failure]),
  },
  /** Native dialogs only. `null`: the person cancelled. */
  'dialog:open': { request: z.object({}), response: z.union([openFile, z.null(), failure]) },
  'dialog:save': {
    request: z.object({ suggestedName: z.string().max(200), ending: ending.optional() }),
    response: z.union([openFile.pick({ handle: true, name: true, folder: true, readOnly: true }), z.null(), failure]),
  },
  'dialog:folder': {
    request: z.object({}),
    response: z.union([z.object({ handle, folder: z.string() }), z.null(), failure]),
  },
  /** In-app dialogs: a folder's sub-folders and designs; without a handle, the folder the host started in. */
  'files:list': {
    request: z.object({ folder: handle.optional() }),
    response: z.union([
      z.object({ folder: z.string(), handle, parent: handle.optional(), entries: z.array(entry) }),
      failure,
    ]),
  },
  'files:name': {
    request: z.object({ folder: handle, name: z.string().min(1).max(200), ending: ending.optional() }),
    response: z.union([z.object({ handle, name: z.string(), folder: z.string(), exists: z.boolean() }), failure]),
  },
  'file:open': { request: z.object({ handle }), response: z.union([openFile, failure]) },
  /** Writes the whole text. `revision` is what the renderer last saw; null: the file is new, or may be replaced. */
  'file:save': {
    request: z.object({
      handle,
      text: textFile,
      revision: z.string().nullable(),
      /** Nobody asked for this save: it need not be kept as a version of its own. */
      auto: z.literal(true).optional(),
    }),
    response: z.union([z.object({ revision: z.string(), name: z.string() }), failure]),
  },
  /** Whether a file still holds what the renderer last saw of it; where it does, also whether it can be written. */
  'file:look': {
    request: z.object({ handle, revision: z.string() }),
    response: z.union([
      z.object({ found: z.enum(['same', 'changed', 'gone']), readOnly: openFile.shape.readOnly }),
      failure,
    ]),
  },
  ...keepingChannels,
  ...recentChannels,
  ...settingsChannels,
  ...storyChannels,
  /** What writing this export into the folder would change; nothing is written. */
  'export:preview': {
    request: z.object({ folder: handle, target: z.string(), files: z.array(exportFile).max(2000) }),
    response: z.union([z.object({ changes: z.array(changedFile) }), failure]),
  },
  'export:write': {
    request: z.object({
      folder: handle,
      target: z.string(),
      files: z.array(exportFile).max(2000),
      /** Files that a person edited since the last export and that are not simply kept: the new one, or both where they merge. */
      choices: z.record(z.string().max(400), z.enum(['new', 'merged'])),
    }),
    response: z.union([z.object({ changes: z.array(changedFile), folder: z.string() }), failure]),
  },
  /** How far the writing of an export into the folder has come; null when none goes on. */
  'export:progress': {
    request: z.object({ folder: handle }),
    response: z.object({ done: z.number(), total: z.number() }).nullable(),
  },
  /** How far a fork of the platform in the folder has gone from a branch or tag of its upstream. Only reads. */
  'fork:judge': {
    request: z.object({ folder: handle, upstream: z.string().min(1).max(300) }),
    response: z.union([
      z.object({ base: z.object({ commit: z.string(), date: z.string() }), findings: z.array(forkFinding) }),
      failure,
    ]),
  },
  ...windowChannels,
  ...aboutChannels,
} as const;

export type Channel = keyof typeof contract;
export type Request<C extends Channel> = z.infer<(typeof contract)[C]['request']>;
export type Response<C extends Channel> = z.infer<(typeof contract)[C]['response']>;
export type Failure = z.infer<typeof failure>;
export type OpenFile = z.infer<typeof openFile>;
/** A file whose text may be on its way. */
export type GivenFile = Omit<OpenFile, 'text'> & { readonly text: string | Promise<string> };
export type Ending = z.infer<typeof ending>;
export type KeepingPlace = z.infer<typeof keeping>;
export type ChangedFile = z.infer<typeof changedFile>;

/** One function per channel: a host implements all of them, a missing one does not compile. */
export type Handlers = { readonly [C in Channel]: (request: Request<C>) => Promise<Response<C>> };

/** Things the host tells the renderer without being asked. */
export const hostEvents = {
  /** A menu item or accelerator: an id of the action table. */
  action: z.object({ id: z.string().max(100) }),
  /** The system, or an item of the menu, wants a file opened in this window. */
  open: z.object({ handle }),
  /** Unsaved work is kept elsewhere from now on. */
  where: z.object({ keeping }),
} as const;
export type HostEvent = keyof typeof hostEvents;

/** What the preload script exposes as `window.corralHost`; the browser build makes the same over HTTP. */
export interface HostBridge {
  readonly invoke: (channel: string, request: unknown) => Promise<unknown>;
  readonly on: (event: string, listener: (payload: unknown) => void) => () => void;
  /** The handle of a design that was dropped on the page, as the system knows its place; or null. Absent where no host is told. */
  readonly dropped?: (file: object) => Promise<unknown>;
}

export function isChannel(value: string): value is Channel {
  return Object.hasOwn(contract, value);
}

export function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'failed' in value;
}
