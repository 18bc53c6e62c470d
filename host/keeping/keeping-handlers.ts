import { basename, dirname } from 'node:path';
import type { Result } from '../../shared/base/result.ts';
import type { Failure, Handlers } from '../../shared/ipc/contract.ts';
import type { keepingChannels } from '../../shared/ipc/keeping-channels.ts';
import { UNKNOWN_HANDLE, type Handles } from '../handles.ts';
import type { RecentFiles } from '../recent/recent-files.ts';
import type { KeptSettings } from '../settings/settings.ts';
import type { Journals } from './journals.ts';
import type { Snapshots } from './snapshots.ts';

/** What a host keeps between two runs: absent where it has no folder of its own. */
export interface Keeping {
  readonly journals: Journals;
  readonly snapshots: Snapshots;
  readonly recent: RecentFiles;
  readonly settings: KeptSettings;
}

type KeepingHandlers = Pick<Handlers, keyof typeof keepingChannels>;

const NO_PLACE: Failure = { failed: 'This host keeps nothing between two runs; save often.', code: 'refused' };

export interface WindowKeeping {
  /** The channels of journals and earlier versions. */
  readonly handlers: KeepingHandlers;
  /** The window closes, and a person saved its work or let it go: its journals end. */
  readonly letGo: () => Promise<void>;
}

/** What a host keeps for one window. */
export function keepingHandlers(keeping: Keeping | undefined, handles: Handles): WindowKeeping {
  const journals = keeping?.journals;
  const mine = new Set<string>();
  return {
    handlers: { ...journalHandlers(journals, handles, mine), ...snapshotHandlers(keeping?.snapshots, handles) },
    letGo: async () => {
      for (const journal of mine) await journals?.end(journal);
    },
  };
}

function journalHandlers(
  journals: Journals | undefined,
  handles: Handles,
  mine: Set<string>,
): Pick<KeepingHandlers, Extract<keyof KeepingHandlers, `journal:${string}`>> {
  return {
    'journal:begin': async ({ handle, name, text, revision }) => {
      if (journals === undefined) return NO_PLACE;
      const path = handle === undefined ? undefined : handles.pathOf('file', handle);
      const begun = await journals.begin({ name, text, revision, ...(path === undefined ? {} : { path }) });
      if (!begun.ok) return begun.error;
      mine.add(begun.value);
      return { journal: begun.value };
    },
    'journal:append': async ({ journal, entries }) =>
      journals === undefined ? NO_PLACE : plain(await journals.append(journal, entries)),
    'journal:end': async ({ journal }) => (journals === undefined ? NO_PLACE : plain(await journals.end(journal))),
    'journal:list': async () => {
      const listed = (await journals?.list()) ?? [];
      return { journals: listed.map(({ path, ...journal }) => ({ ...journal, ...placeOf(path, handles) })) };
    },
    'journal:take': async ({ journal }) => {
      if (journals === undefined) return NO_PLACE;
      const taken = await journals.take(journal);
      if (!taken.ok) return taken.error;
      const { start, at, entries } = taken.value;
      mine.add(taken.value.journal);
      const { path, name, text, revision } = start;
      return {
        journal: taken.value.journal,
        name,
        ...placeOf(path, handles),
        text,
        revision,
        at,
        entries: [...entries],
      };
    },
  };
}

function placeOf(path: string | undefined, handles: Handles) {
  if (path === undefined) return {};
  return { handle: handles.give('file', path), name: basename(path), folder: dirname(path) };
}

function snapshotHandlers(
  snapshots: Snapshots | undefined,
  handles: Handles,
): Pick<KeepingHandlers, Extract<keyof KeepingHandlers, `snapshots:${string}`>> {
  return {
    'snapshots:list': async ({ handle }) => {
      const path = handles.pathOf('file', handle);
      if (path === undefined) return UNKNOWN_HANDLE;
      return { snapshots: [...((await snapshots?.list(path)) ?? [])] };
    },
    'snapshots:read': async ({ handle, snapshot }) => {
      const path = handles.pathOf('file', handle);
      if (path === undefined) return UNKNOWN_HANDLE;
      const read = await snapshots?.read(path, snapshot);
      if (read === undefined) return NO_PLACE;
      return read.ok ? { text: read.value } : read.error;
    },
  };
}

function plain<T>(result: Result<T, Failure>): T | Failure {
  return result.ok ? result.value : result.error;
}
