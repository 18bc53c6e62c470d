import { constants } from 'node:fs';
import { z } from '../../shared/base/zod.ts';
import { journalEntrySchema, unbroken, type JournalEntry } from '../../shared/journal/entry.ts';
import type { FileSystem } from '../file-system.ts';

const startSchema = z.object({
  name: z.string(),
  /** Where the design lives; absent: it was never saved. */
  path: z.string().optional(),
  /** What the changes begin from. */
  text: z.string(),
  revision: z.string().nullable(),
  at: z.iso.datetime(),
});
const ownerSchema = z.object({ pid: z.int().positive(), since: z.iso.datetime(), mark: z.string().optional() });
const recordSchema = z.union([
  z.object({ start: startSchema }),
  z.object({ owner: ownerSchema }),
  z.object({ at: z.iso.datetime(), entry: journalEntrySchema }),
]);

export type JournalStart = z.infer<typeof startSchema>;
/** A program that writes, as `RunningProgram` tells it from others. */
export type Owner = z.infer<typeof ownerSchema>;

export interface JournalDeps {
  readonly folder: string;
  readonly fs: FileSystem;
  readonly now: () => Date;
  /** This program, as it signs its journals. */
  readonly owner: Owner;
  /** Whether the program that signed a journal still runs. */
  readonly isRunning: (owner: Owner) => boolean;
}

export interface KeptJournal {
  readonly start: JournalStart;
  /** Who wrote it last. */
  readonly owner: Owner;
  /** When the last change was made. */
  readonly at: string;
  readonly entries: readonly JournalEntry[];
}

export const MORE = constants.O_WRONLY | constants.O_APPEND;
export const NEW = MORE | constants.O_CREAT | constants.O_EXCL;

/** Adds records and waits until the disk has them. `flags` say whether the file must be there or must not. */
export async function appendRecords(
  fs: Pick<FileSystem, 'open'>,
  path: string,
  records: readonly object[],
  flags: number,
): Promise<void> {
  const file = await fs.open(path, flags, 0o600);
  try {
    // A record begins with the line break: what a failure tore off before it stays a line of its own.
    await file.writeFile(records.map((record) => `\n${JSON.stringify(record)}`).join(''), 'utf8');
    await file.datasync();
  } finally {
    await file.close();
  }
}

/** Reads a journal, a JSON record per line; what a crash tore is left out. Undefined when not even its start is whole. */
export function readJournal(bytes: Uint8Array): KeptJournal | undefined {
  const records = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .flatMap((line) => recordOf(line) ?? []);
  const start = records.flatMap((record) => ('start' in record ? [record.start] : []))[0];
  const owner = records.flatMap((record) => ('owner' in record ? [record.owner] : [])).at(-1);
  if (start === undefined || owner === undefined) return undefined;
  const written = records.flatMap((record) => ('entry' in record ? [record] : []));
  const entries = unbroken(written.map(({ entry }) => entry));
  const at = written.findLast(({ entry }) => entries.includes(entry))?.at ?? start.at;
  return { start, owner, at, entries };
}

function recordOf(line: string): z.infer<typeof recordSchema> | undefined {
  try {
    return recordSchema.safeParse(JSON.parse(line)).data;
  } catch {
    return undefined;
  }
}
