import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { buildCli } from '../../cli/testing/build-cli.ts';
import { CORRAL } from '../../cli/testing/run-corral.ts';
import { nodeFileSystem } from '../file-system.ts';
import { createHandles } from '../handles.ts';
import { openAt } from '../open-at.ts';
import { revisionOf } from '../revision.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { createKeeping } from './create-keeping.ts';

/** How often the program is killed; `npm run kills` does it a thousand times. */
const KILLS = Number(process.env.CORRAL_KILLS ?? 24);
/** Answers after which a program is killed at the latest: seven of them are one save. */
const MOST_ANSWERS = 28;
/** Programs that are started, and killed, beside each other, each in folders of its own. */
const BESIDE = 3;
/** How long a program may take to say where it listens, on a machine that has much else to do. */
const STARTS_WITHIN_MS = 60_000;

beforeAll(buildCli, 120_000);

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
async function start(folder: string, data: string) {
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

interface Work {
  /** Texts that were answered to be saved, and the one that was being saved. */
  readonly saved: string[];
  readonly sent: string[];
  /** Changes that were answered for since the last journal began. */
  kept: number;
  /** When each change since then was sent, and when the program was killed; in ms of one clock. */
  sentAt: number[];
  killedAt: number;
  journal: string | undefined;
}

/** Saves and edits without a pause until the program is gone. */
async function workUntilKilled(
  { child, call, answered }: Awaited<ReturnType<typeof start>>,
  round: number,
): Promise<Work> {
  const { opened } = await call<{ opened: { handle: string; text: string; revision: string } }>('app:info', {});
  const work: Work = {
    saved: [opened.text],
    sent: [opened.text],
    kept: 0,
    sentAt: [],
    killedAt: 0,
    journal: undefined,
  };
  const kill = () => {
    work.killedAt = performance.now();
    child.kill('SIGKILL');
  };
  answered(afterAnswers(1 + Math.floor(Math.random() * MOST_ANSWERS), kill));
  const edit = async (count: number) => {
    for (let seq = 1; seq <= count; seq += 1) {
      const patches = [{ op: 'replace', path: ['name'], value: `${round} ${seq}` }];
      const entries = [{ seq, step: seq, label: 'Rename', patches }];
      work.sentAt.push(performance.now());
      if ((await call('journal:append', { journal: work.journal, entries })) === null) work.kept = seq;
    }
  };
  try {
    let { revision } = opened;
    for (let turn = 0; ; turn += 1) {
      const text = `corral: 1\nname: "${round}.${turn}"\nstages: [{ id: one }]\n# ${'x'.repeat(200_000)}\n`;
      work.kept = 0;
      work.sentAt = [];
      const begun = await call<{ journal: string }>('journal:begin', {
        name: 'a',
        handle: opened.handle,
        text,
        revision,
      });
      work.journal = begun.journal;
      await edit(5);
      work.sent.push(text);
      ({ revision } = await call<{ revision: string }>('file:save', { handle: opened.handle, text, revision }));
      work.saved.push(text);
    }
  } catch {
    await (child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined);
    return work;
  }
}

/** Kills at a moment between two answers of a program, however fast the machine is. */
function afterAnswers(answers: number, kill: () => void): () => void {
  let left = answers;
  return () => {
    left -= 1;
    if (left === 0) void setTimeout(Math.random() * 15).then(kill);
  };
}

it(`loses nothing that it answered for, killed at ${KILLS} moments`, { timeout: 60_000 + KILLS * 20_000 }, async () => {
  const lanes = Array.from({ length: BESIDE }, (_, lane) => killAgainAndAgain(lane));
  const counts = await Promise.all(lanes);
  const sum = (key: 'saves' | 'changes') => counts.reduce((all, each) => all + each[key], 0);
  expect(sum('saves')).toBeGreaterThan(0);
  const lost = counts.flatMap((each) => each.lost);
  console.info(
    `${KILLS} kills among ${sum('saves')} saves and ${sum('changes')} changes that were answered for; ` +
      `${lost.length} kills lost a change under way, sent ${Math.ceil(Math.max(0, ...lost))} ms before at most`,
  );
});

/** Every `BESIDE`th kill, in one folder: what one program leaves, the next begins with. */
async function killAgainAndAgain(lane: number): Promise<{ saves: number; changes: number; lost: number[] }> {
  const folder = temporaryFolder();
  const data = join(temporaryFolder(), 'data');
  const path = join(folder, 'a.corral');
  const counts = { saves: 0, changes: 0, lost: [] as number[] };
  writeFileSync(path, 'corral: 1\nstages: [{ id: one }]\n');
  for (let round = lane; round < KILLS; round += BESIDE) {
    const program = await start(folder, data);
    const { saved, sent, kept, sentAt, killedAt, journal } = await workUntilKilled(program, round);
    const found = revisionOf(readFileSync(path));
    const allowed = [saved.at(-1), sent.at(-1)].map((text) => revisionOf(text ?? ''));
    expect(allowed, 'whole, and the last finished save or the one after').toContain(found);
    const journals = await createKeeping(data).journals.list();
    const mine = journals.find((each) => each.journal === journal);
    expect(mine?.changes ?? 0, 'every change that was answered for').toBeGreaterThanOrEqual(kept);
    counts.saves += saved.length - 1;
    counts.changes += kept;
    const oldestLost = sentAt[mine?.changes ?? 0];
    if (oldestLost !== undefined) counts.lost.push(killedAt - oldestLost);
  }
  await openAt(createHandles(), path, nodeFileSystem);
  expect(readdirSync(folder), 'nothing left of what was being written').toEqual(['a.corral']);
  return counts;
}
