import type { Failure } from '../../shared/ipc/contract.ts';
import { isSameGesture, record, type Recording } from '../../shared/journal/record.ts';
import type { JournalEntry } from '../../shared/journal/entry.ts';
import type { History } from '../../shared/history/history.ts';
import type { HostClient } from '../platform/host-client.ts';
import type { FileState } from '../state/editor-store.ts';
import { journalSender } from './journal-sender.ts';

/** Milliseconds for which changes are gathered: with the way to the disk, no more than a fifth of a second can be lost. */
const GATHER = 100;
const TRY_AGAIN = 2_000;
const AT_ONCE = 1_000;
/** How often it is looked whether the journal is still there: another browser may take it over, or let it go, while nothing is written here. */
const LOOK = 5_000;

export interface JournalWriter {
  /** Something happened to the design. */
  readonly note: (history: History) => void;
  /** Nothing of it is to be kept any more. */
  readonly end: () => Promise<void>;
}

/** What a writer tells: once, why it cannot write, and that it can again; and that its journal is not where it was, so that another has to begin. */
export interface WriterTold {
  readonly trouble: (failure: Failure) => void;
  readonly well: () => void;
  readonly gone: () => void;
}

/** Writes what happens to one open design, until it is saved or let go. */
export function writeJournal(host: HostClient, file: FileState, from: Recording, tell: WriterTold): JournalWriter {
  const sender = journalSender(host, file);
  const queue: JournalEntry[] = [];
  let [at, latest, ended, told] = [from, from.history, false, false];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const inTurn = turns();
  let looking: ReturnType<typeof setInterval> | undefined;

  const take = () => {
    const taken = record(at, latest);
    at = taken.at;
    if (taken.entry !== undefined) queue.push(taken.entry);
  };
  const write = async () => {
    take();
    while (queue.length > 0 && !ended) {
      const entries = queue.slice(0, AT_ONCE);
      const failure = await sender.send(entries);
      if (failure !== undefined) return stopFor(failure);
      queue.splice(0, entries.length);
      looking ??= setInterval(() => void inTurn(look), LOOK);
      if (told) tell.well();
      told = false;
    }
  };
  const look = async () => {
    const failure = ended ? undefined : await sender.send([]);
    // Whatever else is wrong is told when there is something to write.
    if (failure?.code === 'not-found' && !ended) stopFor(failure);
  };
  const stopFor = (failure: Failure) => {
    // A host that keeps nothing is not asked again.
    ended = failure.code === 'refused' || failure.code === 'not-found';
    if (ended) clearInterval(looking);
    if (failure.code === 'not-found') return tell.gone();
    if (!told && !ended) tell.trouble(failure);
    told = true;
    if (!ended) later(TRY_AGAIN);
  };
  const later = (milliseconds: number) => {
    timer ??= setTimeout(() => {
      timer = undefined;
      void inTurn(write);
    }, milliseconds);
  };
  return {
    note: (history) => {
      if (!isSameGesture(latest, history)) take();
      latest = history;
      if (!ended) later(GATHER);
    },
    end: async () => {
      ended = true;
      clearTimeout(timer);
      clearInterval(looking);
      await inTurn(() => Promise.resolve());
      await sender.end();
    },
  };
}

/** One after the other. What failed unexpectedly must not keep the next from being tried. */
function turns(): (work: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (work) => (last = last.then(work, work));
}
