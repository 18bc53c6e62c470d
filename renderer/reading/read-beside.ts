import { READ_BESIDE } from '../../shared/ipc/limits.ts';
import type { ParsedDesign } from '../../shared/design/parse.ts';
import type { Issue } from '../../shared/design/issue.ts';
import type { Result } from '../../shared/base/result.ts';
import { askWorker } from '../state/ask-worker.ts';
import { BEGUN } from './begun.ts';

export type Reading = Result<ParsedDesign, readonly Issue[]>;

let ahead: { readonly text: string; readonly reading: Promise<Reading> } | undefined;

export function isReadBeside(text: string): boolean {
  return text.length >= READ_BESIDE && typeof Worker !== 'undefined';
}

/**
 * Begins to read a text before the program has come that will ask for it. Resolves when a worker has it: a page hands over
 * nothing while it is busy, so whoever is about to be waits for that.
 */
export function readAhead(text: string): Promise<void> {
  if (!isReadBeside(text)) return Promise.resolve();
  return new Promise((begun) => {
    ahead = { text, reading: ask(text, begun) };
    // Whoever asks for it reads it another way then.
    ahead.reading.catch(() => begun());
  });
}

/** Keeps what the host read in a text, told as JSON, for whoever will ask for it. */
export function keepRead(text: string, json: string): void {
  ahead = { text, reading: Promise.resolve(JSON.parse(json) as Reading) };
}

/** What a worker reads in a text; rejects where none works. */
export function readBeside(text: string): Promise<Reading> {
  const begun = ahead;
  ahead = undefined;
  return begun?.text === text ? begun.reading.catch(() => ask(text)) : ask(text);
}

function ask(text: string, begun: () => void = () => undefined): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    const end = askWorker<string>(
      text,
      (told) => {
        if ('answer' in told && told.answer === BEGUN) return begun();
        end();
        if ('answer' in told) resolve(JSON.parse(told.answer) as Reading);
        else reject(new Error(told.failed));
      },
      worker,
    );
  });
}
