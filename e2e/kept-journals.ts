import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';

/** Texts of the journals of unsaved work in a folder of the app's own data. */
export function keptJournals(data: string): string[] {
  const folder = join(data, 'journals');
  return (existsSync(folder) ? readdirSync(folder) : []).map((name) => readFileSync(join(folder, name), 'utf8'));
}

/**
 * Waits until a journal on disk has a change: from then on a crash cannot take it. `words` are of the record of the change; what a
 * journal starts from is a text in quotes, and has the same names.
 */
export async function changeIsKept(data: string, words = '"entry":'): Promise<void> {
  await expect.poll(() => keptJournals(data).some((text) => text.includes(words))).toBe(true);
}
