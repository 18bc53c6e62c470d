import { z } from '../../shared/base/zod.ts';
import { sortBy } from '../../shared/base/sort.ts';
import type { Handlers } from '../../shared/ipc/contract.ts';
import { whereIs } from './file-handlers.ts';
import type { Kept } from './kept.ts';
import type { Places } from './places.ts';

type RecentChannel = Extract<keyof Handlers, `recent:${string}`>;

const recentSchema = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  picture: z.string(),
  file: z.custom<FileSystemFileHandle>((value) => value instanceof FileSystemFileHandle),
});
const MOST = 20;

/** Files that were open before: those that this browser lets the page find again. */
export function recentHandlers(kept: Kept, places: Places): Pick<Handlers, RecentChannel> {
  const all = async () => {
    const found = await kept.all('recent').catch(() => []);
    const files = found.flatMap((each) => recentSchema.safeParse(each).data ?? []);
    return sortBy(files, ({ at }) => at).reverse();
  };
  const withoutIt = async (handle: string) => {
    const place = places.at(handle);
    if (place?.kind !== 'file') return undefined;
    const { file } = place;
    const same = await Promise.all(
      (await all()).map(async (each) => ((await each.file.isSameEntry(file)) ? [each] : [])),
    );
    return { file, ids: same.flat().map(({ id }) => id) };
  };
  return {
    'recent:list': async () => {
      const files = (await all()).slice(0, MOST).map(async ({ file, at, picture }) => {
        const place = { kind: 'file' as const, file };
        const { name, folder } = whereIs(place);
        return { handle: await places.give(place), name, folder, at, picture, ...((await isGone(file)) ? GONE : {}) };
      });
      return { files: await Promise.all(files) };
    },
    'recent:note': async ({ handle, picture }) => {
      const found = await withoutIt(handle);
      if (found === undefined) return null;
      const at = new Date().toISOString();
      await replace(kept, found.ids, { id: handle, at, picture, file: found.file });
      return null;
    },
    'recent:forget': async ({ handle }) => {
      const found = await withoutIt(handle);
      if (found !== undefined) await replace(kept, found.ids);
      return null;
    },
  };
}

const GONE = { gone: true as const };

/** A list of what was open is worth no failure. */
async function replace(kept: Kept, old: readonly string[], next?: z.infer<typeof recentSchema>): Promise<void> {
  const changed = kept.change(['recent'], (store) => {
    for (const id of old) store('recent').delete(id);
    if (next !== undefined) store('recent').put(next);
  });
  await changed.catch(() => undefined);
}

/** Without leave to read it, nothing is known of a file: it is taken to be there. */
async function isGone(file: FileSystemFileHandle): Promise<boolean> {
  return file.getFile().then(
    () => false,
    (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError',
  );
}
