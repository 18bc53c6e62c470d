import type { Design } from '../../shared/design/schema/design.ts';
import { editedText } from './edited-text.ts';
import type { TextQuestion } from './text-worker.ts';

/** Characters from which a text is edited beside the page: reading it with its comments takes seconds. */
const LARGE = 300_000;
let worker: Worker | undefined;

/** The text of a design to save. One at a time: saves wait for each other. */
export async function textToSave(before: string, design: Design): Promise<string> {
  if (before.length < LARGE || typeof Worker === 'undefined') return editedText(before, design);
  try {
    return await askWorker({ before, design });
  } catch {
    // A worker that does not start must not keep anybody from saving.
    worker?.terminate();
    worker = undefined;
    return editedText(before, design);
  }
}

function askWorker(question: TextQuestion): Promise<string> {
  const asked = (worker ??= new Worker(new URL('./text-worker.ts', import.meta.url), { type: 'module' }));
  return new Promise((resolve, reject) => {
    asked.onmessage = ({ data }: MessageEvent<string>) => resolve(data);
    asked.onerror = ({ message }) => reject(new Error(message));
    asked.postMessage(question);
  });
}
