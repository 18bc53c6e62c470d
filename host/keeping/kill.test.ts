import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { buildCli } from '../../cli/testing/build-cli.ts';
import { nodeFileSystem } from '../file-system.ts';
import { createHandles } from '../handles.ts';
import { openAt } from '../open-at.ts';
import { revisionOf } from '../revision.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { serveDesign, type Served } from './serve-design.test-support.ts';
import { createKeeping } from './create-keeping.ts';

/** How often the program is killed; `npm run kills` does it a thousand times. */
const KILLS = Number(process.env.CORRAL_KILLS ?? 24);
/** Answers after which a program is killed at the latest: seven of them are one save. */
const MOST_ANSWERS = 28;
/** Programs that are started, and killed, beside each other, each in folders of its own. */
const BESIDE = 3;

beforeAll(buildCli, 120_000);

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
async function workUntilKilled({ child, call, answered }: Served, round: number): Promise<Work> {
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
    const program = await serveDesign(folder, data);
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
