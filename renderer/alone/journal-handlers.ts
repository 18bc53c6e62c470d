import { z } from '../../shared/base/zod.ts';
import { sortBy } from '../../shared/base/sort.ts';
import type { Failure, Handlers } from '../../shared/ipc/contract.ts';
import { countChanges, journalEntrySchema, unbroken } from '../../shared/journal/entry.ts';
import { t } from '../messages/t.ts';
import { whereIs } from './file-handlers.ts';
import type { Kept } from './kept.ts';
import { OWN, type Places } from './places.ts';
import { refused } from './trouble.ts';

type JournalChannel = Extract<keyof Handlers, `journal:${string}`>;

const startSchema = z.object({
  journal: z.string(),
  name: z.string(),
  text: z.string(),
  revision: z.string().nullable(),
  /** The browser's own handle of the file, where it has one: it outlives the page. */
  file: z.custom<FileSystemFileHandle>((value) => value instanceof FileSystemFileHandle).optional(),
  /** It was read or handed over once: there is a file of it, but none that the page could write. */
  copy: z.literal(true).optional(),
});
const recordSchema = z.object({ at: z.iso.datetime(), entry: journalEntrySchema });

const gone = (): Failure => ({ failed: t('alone.journal-gone'), code: 'not-found' });

const newName = () => `${OWN}${crypto.randomUUID()}`;

/** Journals of unsaved work in this browser's database. `mine` gathers those that this page began or took. */
export function journalHandlers(kept: Kept, places: Places, mine: Set<string>): Pick<Handlers, JournalChannel> {
  return {
    'journal:begin': async ({ handle = '', name, text, revision }) => {
      const journal = newName();
      const place = places.at(handle);
      const file =
        place?.kind === 'file' ? { file: place.file } : place?.kind === 'copy' ? { copy: true as const } : {};
      const begun = kept.change(['journals'], (store) => {
        store('journals').put({ journal, name, text, revision, ...file });
      });
      return begun.then(
        () => (mine.add(journal), { journal }),
        () => refused(t('alone.keeps-nothing')),
      );
    },
    'journal:append': async ({ journal, entries }) => {
      const at = new Date().toISOString();
      let there = false;
      try {
        // Looked for and written in one: another tab may be taking it over.
        await kept.change(['journals', 'entries'], (store) => {
          const found = store('journals').getKey(journal);
          found.onsuccess = () => {
            there = found.result !== undefined;
            if (there) for (const entry of entries) store('entries').put({ journal, at, entry });
          };
        });
        return there ? null : gone();
      } catch {
        return { failed: t('alone.journal-unwritten'), code: 'io' };
      }
    },
    'journal:end': async ({ journal }) => {
      mine.delete(journal);
      await endJournal(kept, journal).catch(() => undefined);
      return null;
    },
    'journal:list': async () => ({ journals: await listed(kept, places).catch(() => []) }),
    'journal:take': async ({ journal: old }) => {
      const journal = newName();
      const moved = kept.change(['journals', 'entries'], (store) => moveJournal(store, old, journal));
      const start = await moved.then(
        () => startOf(kept, journal),
        () => undefined,
      );
      if (start === undefined) return gone();
      mine.add(journal);
      const { entries, at } = await entriesOf(kept, journal);
      const { text, revision } = start;
      return { journal, ...(await placeOf(places, start)), text, revision, at, entries };
    },
  };
}

type Start = z.infer<typeof startSchema>;

async function startOf(kept: Kept, journal: string): Promise<Start | undefined> {
  return startSchema.safeParse(await kept.one('journals', journal)).data;
}

export function endJournal(kept: Kept, journal: string): Promise<void> {
  return kept.change(['journals', 'entries'], (store) => {
    store('journals').delete(journal);
    store('entries').delete(ofJournal(journal));
  });
}

/** Gives it another name, at which no other tab looks: of many that try at once, one has it, and for the others it is gone. */
function moveJournal(store: (name: 'journals' | 'entries') => IDBObjectStore, from: string, to: string): void {
  const start = store('journals').get(from);
  start.onsuccess = () => {
    const found = startSchema.safeParse(start.result).data;
    if (found === undefined) return;
    store('journals').put({ ...found, journal: to });
    store('journals').delete(from);
    const each = store('entries').openCursor(ofJournal(from));
    each.onsuccess = () => {
      const cursor = each.result;
      if (cursor === null) return;
      store('entries').put({ ...cursor.value, journal: to });
      cursor.delete();
      cursor.continue();
    };
  };
}

/** An array is more than every number: this is everything that is kept under the journal. */
function ofJournal(journal: string): IDBKeyRange {
  return IDBKeyRange.bound([journal], [journal, []]);
}

async function entriesOf(kept: Kept, journal: string) {
  const found = await kept.all('entries', ofJournal(journal));
  const records = found.flatMap((each) => recordSchema.safeParse(each).data ?? []);
  const at = records.at(-1)?.at ?? new Date(0).toISOString();
  return { entries: unbroken(records.map(({ entry }) => entry)), at };
}

async function placeOf(places: Places, { name, file, copy }: Start) {
  if (copy === true) return { name, folder: t('alone.copies') };
  if (file === undefined) return { name };
  const place = { kind: 'file' as const, file };
  return { ...whereIs(place), handle: await places.give(place) };
}

/** One without changes is no loss. */
async function listed(kept: Kept, places: Places) {
  const starts = (await kept.all('journals')).flatMap((each) => startSchema.safeParse(each).data ?? []);
  const journals = await Promise.all(
    starts.map(async (start) => {
      const { entries, at } = await entriesOf(kept, start.journal);
      if (entries.length === 0) return [];
      return [{ ...(await placeOf(places, start)), journal: start.journal, at, changes: countChanges(entries) }];
    }),
  );
  return sortBy(journals.flat(), ({ at }) => at).reverse();
}
