import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { renamePatiently } from '../rename-patiently.ts';
import type { JournalDeps } from './journal-file.ts';

export const ENDING = '.journal';
/** `<name>.<program>.<milliseconds>.<mark>.taking`: whoever finds one knows who is taking it, and since when. */
const TAKING = /^([\w-]+)\.(\d+)\.(\d+)(?:\.([0-9a-f]+))?\.taking$/;

export function newName(): string {
  return randomBytes(18).toString('base64url');
}

/**
 * Gives a journal another name, at which nobody looks, lets `sign` write who has it now, and gives it a name of its own for good. No system gives
 * one file two new names: of many that try at once, one has it, and for the others it is gone. Whatever fails, it is there again as it was.
 */
export async function takeOver<T>(
  { fs, folder, owner, now }: JournalDeps,
  path: string,
  sign: (path: string) => Promise<T>,
): Promise<T & { readonly journal: string }> {
  const journal = newName();
  const mark = owner.mark === undefined ? '' : `.${owner.mark}`;
  const taking = join(folder, `${journal}.${owner.pid}.${now().getTime()}${mark}.taking`);
  await renamePatiently(fs, path, taking);
  try {
    const kept = await sign(taking);
    await renamePatiently(fs, taking, join(folder, `${journal}${ENDING}`));
    return { ...kept, journal };
  } catch (error) {
    await fs.rename(taking, path).catch(() => undefined);
    throw error;
  }
}

/** The name of a file in the folder of journals; what a program was taking when it ended is a journal again. */
export async function bringBack({ fs, folder, isRunning }: JournalDeps, name: string): Promise<string> {
  const [, journal, pid, since, mark] = TAKING.exec(name) ?? [];
  if (journal === undefined || isRunning({ pid: Number(pid), since: new Date(Number(since)).toISOString(), mark }))
    return name;
  return fs.rename(join(folder, name), join(folder, `${journal}${ENDING}`)).then(
    () => `${journal}${ENDING}`,
    () => name,
  );
}
