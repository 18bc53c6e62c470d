import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { CORRAL } from '../../cli/testing/run-corral.ts';

/** How long a program may take to say where it listens, on a machine that has much else to do. */
const STARTS_WITHIN_MS = 60_000;

export interface Served {
  readonly child: ChildProcess;
  /** Asks as the page of the program would. */
  readonly call: <T>(channel: string, request: object) => Promise<T>;
  /** What is done after every answer. */
  readonly answered: (after: () => void) => void;
}

/** Where a program that was just started listens. One that ends, or says nothing, is an error with a sentence. */
async function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  const address = new Promise<string>((done) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /(http:\S+)\s/.exec(said)?.[1];
      if (found !== undefined) done(found);
    });
  });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`the server ended (${String(code)}) before it said where it listens; it said: ${said}`);
  });
  const silent = setTimeout(STARTS_WITHIN_MS, undefined, { ref: false }).then(() => {
    child.kill('SIGKILL');
    throw new Error(`the server did not say within ${STARTS_WITHIN_MS / 1000} s where it listens; it said: ${said}`);
  });
  // Whichever comes later says nothing any more.
  for (const late of [ended, silent]) late.catch(() => undefined);
  return Promise.race([address, ended, silent]);
}

/** A program that serves the designer, and calls to it as its page would make them. */
export async function serveDesign(folder: string, data: string): Promise<Served> {
  const child = spawn(process.execPath, [CORRAL, 'serve', 'a.corral'], {
    cwd: folder,
    env: { ...process.env, CORRAL_DATA: data },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await addressOf(child);
  const { origin } = new URL(url);
  const cookie = (await fetch(url, { redirect: 'manual' })).headers.get('set-cookie')?.split(';')[0] ?? '';
  let onAnswer: () => void = () => undefined;
  const call = async <T>(channel: string, request: object): Promise<T> => {
    const headers = { 'content-type': 'application/json', cookie, origin };
    const response = await fetch(`${origin}/ipc/${channel}`, {
      method: 'POST',
      headers,
      body: JSON.stringify(request),
    });
    const answer = (await response.json()) as T;
    onAnswer();
    return answer;
  };
  return { child, call, answered: (after: () => void) => (onAnswer = after) };
}
