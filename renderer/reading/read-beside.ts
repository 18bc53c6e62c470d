import type { ParsedDesign } from '../../shared/design/parse.ts';
import type { Issue } from '../../shared/design/issue.ts';
import type { Result } from '../../shared/base/result.ts';
import { askWorker } from '../state/ask-worker.ts';

export type Reading = Result<ParsedDesign, readonly Issue[]>;

/** Characters from which a text is read beside the page, which goes on meanwhile; a small one is read sooner than a worker starts. */
const LARGE = 300_000;
let ahead: { readonly text: string; readonly reading: Promise<Reading> } | undefined;

export function isReadBeside(text: string): boolean {
  return text.length >= LARGE && typeof Worker !== 'undefined';
}

/** Begins to read a text before the program has come that will ask for it. */
export function readAhead(text: string): void {
  if (!isReadBeside(text)) return;
  ahead = { text, reading: ask(text) };
  // Whoever asks for it reads it another way then.
  ahead.reading.catch(() => undefined);
}

/** What a worker reads in a text; rejects where none works. */
export function readBeside(text: string): Promise<Reading> {
  const begun = ahead;
  ahead = undefined;
  return begun?.text === text ? begun.reading : ask(text);
}

function ask(text: string): Promise<Reading> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' });
    const end = askWorker<string>(
      text,
      (told) => {
        end();
        if ('answer' in told) resolve(JSON.parse(told.answer) as Reading);
        else reject(new Error(told.failed));
      },
      worker,
    );
  });
}
