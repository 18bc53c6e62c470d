import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Built beside every program that has this. */
const THREAD = join(dirname(fileURLToPath(import.meta.url)), 'read-thread.js');

/** What reading a text as a design gives, as JSON, from a thread of its own; rejects where none works. */
export function readInThread(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData: text });
    thread.once('message', resolve);
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread that reads ended')));
    // Whoever stops the program does not wait for it.
    thread.unref();
  });
}
