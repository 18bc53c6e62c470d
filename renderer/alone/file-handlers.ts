import { isFailure, type Failure, type Handlers, type OpenFile } from '../../shared/ipc/contract.ts';
import { t } from '../messages/t.ts';
import { createLook, readText, revisionOf, writeText } from './browser-file.ts';
import type { Pickers } from './pickers.ts';
import type { Place, Places } from './places.ts';
import { refused } from './trouble.ts';

type FileChannel = Extract<keyof Handlers, `dialog:${string}` | `files:${string}` | `file:${string}`>;

/** A handle of a server that has stopped: the file is there, but not for this page. */
const unreachable = (): Failure => ({ failed: t('alone.unreachable'), code: 'read-only' });

/** The channels that choose, open and save designs, by what this browser lets a page do. */
export function fileHandlers(places: Places, pickers: Pickers): Pick<Handlers, FileChannel> {
  const noFolders = async () => refused(t('alone.no-folders'));
  const look = createLook();
  return {
    'dialog:folder': noFolders,
    'files:list': noFolders,
    'files:name': noFolders,
    'dialog:open': async () => {
      const place = await pickers.open();
      return place === undefined ? null : open(await places.give(place), place);
    },
    'dialog:save': async ({ suggestedName, ending = 'corral' }) => {
      const place = await pickers.save(suggestedName, ending);
      return place === undefined ? null : { handle: await places.give(place), ...whereIs(place) };
    },
    'file:open': async ({ handle }) => {
      const place = places.at(handle);
      return place === undefined ? unreachable() : open(handle, place);
    },
    'file:save': async ({ handle, text, revision }) => {
      const place = places.at(handle);
      if (place === undefined) return unreachable();
      if (place.kind === 'file') return writeText(place.file, text, revision);
      pickers.handOver(place.name, text);
      places.replace(handle, { ...place, text });
      return { revision: revisionOf(text), name: place.name };
    },
    'file:look': async ({ handle, revision }) => {
      const place = places.at(handle);
      if (place === undefined) return unreachable();
      return place.kind === 'file' ? look(handle, place.file, revision) : { found: 'same', ...COPY };
    },
  };
}

/** A copy is read or handed over once: it cannot be written again. */
const COPY = { readOnly: true } as const;

/** Name and folder as far as a page is told. */
export function whereIs(place: Place): Pick<OpenFile, 'name' | 'folder' | 'readOnly'> {
  if (place.kind === 'file') return { name: place.file.name, folder: t('alone.folder') };
  return { name: place.name, folder: t('alone.downloads'), ...COPY };
}

async function open(handle: string, place: Place): Promise<OpenFile | Failure> {
  const read = place.kind === 'file' ? await readText(place.file) : place;
  if (isFailure(read)) return read;
  const { text } = read;
  return { handle, ...whereIs(place), text, revision: revisionOf(text) };
}
