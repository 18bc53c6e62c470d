import { basename, join } from 'node:path';
import { sortBy } from '../../shared/base/sort.ts';
import { countChanges, type JournalEntry } from '../../shared/journal/entry.ts';
import type { Failure } from '../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../shared/base/result.ts';
import { ioFailure } from '../io-failure.ts';
import { oneAfterTheOther } from '../one-after-the-other.ts';
import { bringBack, ENDING, newName, takeOver } from './take-over.ts';
import {
  appendRecords,
  MORE,
  NEW,
  readJournal,
  type JournalDeps,
  type JournalStart,
  type KeptJournal,
} from './journal-file.ts';

export interface ListedJournal {
  readonly journal: string;
  readonly name: string;
  /** Absent: the design was never saved. */
  readonly path?: string;
  readonly at: string;
  readonly changes: number;
}

type Answer<T> = Promise<Result<T, Failure>>;

/** Journals of unsaved work, a file each. What `append` has answered survives the end of the program. */
export interface Journals {
  readonly begin: (start: Omit<JournalStart, 'at'>) => Answer<string>;
  readonly append: (journal: string, entries: readonly JournalEntry[]) => Answer<null>;
  readonly end: (journal: string) => Answer<null>;
  /** Journals of programs that are gone, and this program's own, newest first; one without changes is no loss. */
  readonly list: () => Promise<readonly ListedJournal[]>;
  /** Makes a journal this program's own, under a name that nobody else knows: of two programs that want one, only one has it. */
  readonly take: (journal: string) => Answer<KeptJournal & { readonly journal: string }>;
}

export function createJournals(deps: JournalDeps): Journals {
  const { fs, folder, now, owner } = deps;
  const pathOf = (journal: string) => join(folder, `${journal}${ENDING}`);
  // One file is written by one call at a time: entries stand in it in the order they were made.
  const queue = oneAfterTheOther();
  const write = (journal: string, records: readonly object[], flags: number) =>
    appendRecords(fs, pathOf(journal), records, flags);
  const attempt = <T>(journal: string, done: string, work: () => Promise<T>): Answer<T> =>
    queue(journal, async () => {
      try {
        return ok(await work());
      } catch (error) {
        return err(ioFailure(error, 'The journal of unsaved work', done));
      }
    });
  return {
    begin: (start) => {
      const journal = newName();
      return attempt(journal, 'started', async () => {
        await fs.mkdir(folder, { recursive: true, mode: 0o700 });
        await write(journal, [{ start: { ...start, at: now().toISOString() } }, { owner }], NEW);
        return journal;
      });
    },
    append: (journal, entries) =>
      attempt(journal, 'written', async () => {
        const at = now().toISOString();
        const records = entries.map((entry) => ({ at, entry }));
        await write(journal, records, MORE);
        return null;
      }),
    end: (journal) =>
      attempt(journal, 'removed', async () => {
        await fs.rm(pathOf(journal), { force: true });
        return null;
      }),
    list: async () => {
      const names = await fs.readdir(folder).catch(() => []);
      const there = await Promise.all(names.map((name) => bringBack(deps, name)));
      const listed = await Promise.all(
        there.filter((name) => name.endsWith(ENDING)).map((name) => listedAt(deps, join(folder, name))),
      );
      return sortBy(
        listed.flatMap((each) => each ?? []),
        ({ at }) => at,
      ).reverse();
    },
    take: (journal) =>
      attempt(journal, 'read', () =>
        takeOver(deps, pathOf(journal), async (path) => {
          const kept = readJournal(await fs.readFile(path));
          if (kept === undefined) throw Object.assign(new Error('no journal'), { code: 'ENOENT' });
          await appendRecords(fs, path, [{ owner }], MORE);
          return kept;
        }),
      ),
  };
}

async function listedAt({ fs, owner, isRunning }: JournalDeps, path: string): Promise<ListedJournal | undefined> {
  const kept = await fs.readFile(path).then(readJournal, () => undefined);
  if (kept === undefined || kept.entries.length === 0) return undefined;
  const own = kept.owner.pid === owner.pid && kept.owner.since === owner.since;
  if (!own && isRunning(kept.owner)) return undefined;
  const { start, at, entries } = kept;
  return {
    journal: basename(path, ENDING),
    name: start.name,
    ...(start.path === undefined ? {} : { path: start.path }),
    at,
    changes: countChanges(entries),
  };
}
