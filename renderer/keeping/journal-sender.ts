import { isFailure, type Failure } from '../../shared/ipc/contract.ts';
import type { JournalEntry } from '../../shared/journal/entry.ts';
import { attempt } from '../files/host-call.ts';
import type { HostClient } from '../platform/host-client.ts';
import type { FileState } from '../state/editor-store.ts';
import { holdJournal } from './hold-journal.ts';

export interface JournalSender {
  /** Resolves when the disk has the entries, or to why it has not; the same ones may then be sent again. */
  readonly send: (entries: readonly JournalEntry[]) => Promise<Failure | undefined>;
  readonly end: () => Promise<void>;
}

/** One journal at the host. It begins with the first entries, or is the one that the file was brought back from. */
export function journalSender(host: HostClient, file: FileState): JournalSender {
  let journal = file.journal?.id;
  let release = journal === undefined ? undefined : holdJournal(journal);
  const begin = async (): Promise<Failure | undefined> => {
    const { name, handle, text, revision } = file;
    const begun = await attempt(() => host.invoke('journal:begin', { name, handle, text, revision }));
    if (isFailure(begun)) return begun;
    journal = begun.journal;
    release = holdJournal(journal);
    return undefined;
  };
  return {
    send: async (entries) => {
      const failed = journal === undefined ? await begin() : undefined;
      const to = journal;
      if (failed !== undefined || to === undefined) return failed;
      const answer = await attempt(() => host.invoke('journal:append', { journal: to, entries: [...entries] }));
      return isFailure(answer) ? answer : undefined;
    },
    end: async () => {
      const gone = journal;
      if (gone !== undefined) await attempt(() => host.invoke('journal:end', { journal: gone }));
      release?.();
    },
  };
}
