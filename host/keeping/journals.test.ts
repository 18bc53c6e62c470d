import { appendFileSync, readdirSync, readFileSync, renameSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../shared/journal/entry.ts';
import { nodeFileSystem, type FileSystem } from '../file-system.ts';
import { failingFileSystem } from '../testing/failing-file-system.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { createKeeping } from './create-keeping.ts';
import { createJournals } from './journals.ts';

const START = { name: 'a.corral', path: '/designs/a.corral', text: 'corral: 1\n', revision: 'r1' };
const entry = (seq: number, step = seq): JournalEntry => ({
  seq,
  step,
  label: `Change ${step}`,
  patches: [{ op: 'replace', path: ['name'], value: `é ${seq}` }],
});

/** A program with its journals; `as` another one over the same folder, after this one ended unless it is said to run. */
function program(folder = join(temporaryFolder(), 'journals'), fs: FileSystem = nodeFileSystem, running = false) {
  const owner = { pid: Math.ceil(Math.random() * 1e6), since: '2026-11-25T12:00:00.000Z' };
  const now = () => new Date('2026-11-25T12:04:00.000Z');
  const journals = createJournals({ folder, fs, now, owner, isRunning: () => running });
  return { folder, journals };
}

async function written(folder?: string, fs?: FileSystem) {
  const first = program(folder, fs);
  const begun = await first.journals.begin(START);
  if (!begun.ok) throw new Error(begun.error.failed);
  return { ...first, journal: begun.value };
}

describe('journals', () => {
  it('outlive the program that wrote them, changes counted by gesture', async () => {
    const { folder, journals, journal } = await written();
    await journals.append(journal, [entry(1), entry(2, 2)]);
    await journals.append(journal, [entry(3, 2)]);
    const after = program(folder);
    expect(await after.journals.list()).toEqual([
      { journal, name: 'a.corral', path: '/designs/a.corral', at: '2026-11-25T12:04:00.000Z', changes: 2 },
    ]);
    const taken = await after.journals.take(journal);
    expect(taken).toMatchObject({
      ok: true,
      value: { start: START, entries: [entry(1), entry(2), entry(3, 2)] },
    });
    await after.journals.append(taken.ok ? taken.value.journal : '', [entry(4)]);
    expect(await program(folder).journals.list()).toMatchObject([{ changes: 3 }]);
  });

  // Windows keeps a person's own folder from others by other means than modes.
  it.skipIf(process.platform === 'win32')('are for nobody else to see', async () => {
    const { folder, journal } = await written();
    expect(statSync(join(folder, `${journal}.journal`)).mode & 0o077).toBe(0);
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it('are not offered while their program runs, while nothing changed, or after they ended', async () => {
    const { folder, journals, journal } = await written();
    expect(await program(folder).journals.list()).toEqual([]);
    await journals.append(journal, [entry(1)]);
    expect(await program(folder, nodeFileSystem, true).journals.list()).toEqual([]);
    expect(await journals.list()).toHaveLength(1);
    await journals.end(journal);
    expect(readdirSync(folder)).toEqual([]);
    expect(await journals.append(journal, [entry(2)])).toMatchObject({ ok: false });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('lose no more than what was being written when everything stopped', async () => {
    const { folder, journals, journal } = await written();
    await journals.append(journal, [entry(1), entry(2)]);
    const path = join(folder, `${journal}.journal`);
    const whole = readFileSync(path).length;
    await journals.append(journal, [entry(3)]);
    for (let size = readFileSync(path).length - 1; size >= whole; size -= 1) {
      truncateSync(path, size);
      expect(await program(folder).journals.list()).toMatchObject([{ journal, changes: 2 }]);
    }
    appendFileSync(path, '\n{"at":"2026');
    await journals.append(journal, [entry(3), entry(4)]);
    expect(await program(folder).journals.list()).toMatchObject([{ changes: 4 }]);
  });

  it.each([
    ['write', 'ENOSPC', 'full'],
    ['datasync', 'EIO', 'disk'],
  ] as const)('say when %s fails with %s, and take the same entries again', async (call, code, word) => {
    const { folder, journals, journal } = await written(undefined, failingFileSystem(call, code, 2));
    const failed = await journals.append(journal, [entry(1)]);
    expect(failed.ok ? '' : failed.error.failed).toContain(word);
    expect((await journals.append(journal, [entry(1), entry(2)])).ok).toBe(true);
    expect(await program(folder).journals.list()).toMatchObject([{ changes: 2 }]);
  });

  it('are taken by one of many programs that try in the same instant', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { folder, journals, journal } = await written();
      await journals.append(journal, [entry(1)]);
      const taken = await Promise.all(Array.from({ length: 8 }, () => program(folder).journals.take(journal)));
      expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
      for (const each of taken) if (!each.ok) expect(each.error).toMatchObject({ code: 'not-found' });
      expect(await program(folder).journals.list()).toMatchObject([{ changes: 1 }]);
    }
  });

  it('are there again when a program ends while it takes one', async () => {
    const { folder, journals, journal } = await written();
    await journals.append(journal, [entry(1)]);
    const died = join(folder, `abc.${2 ** 30}.${Date.now()}.taking`);
    renameSync(join(folder, `${journal}.journal`), died);
    expect(await program(folder, nodeFileSystem, true).journals.list()).toEqual([]);
    expect(await program(folder).journals.list()).toMatchObject([{ journal: 'abc', changes: 1 }]);
  });

  it.skipIf(process.platform === 'win32')(
    'are offered when another program was given the number of theirs',
    async () => {
      const folder = temporaryFolder();
      const mine = createKeeping(folder).journals;
      const begun = await mine.begin(START);
      const journal = begun.ok ? begun.value : '';
      await mine.append(journal, [entry(1)]);
      expect(await createKeeping(folder).journals.list(), 'its program runs').toEqual([]);
      const path = join(folder, 'journals', `${journal}.journal`);
      // What a program that had this number before left behind.
      const theirs = readFileSync(path, 'utf8').replace(/"mark":"\w+"/, `"mark":"${'0'.repeat(16)}"`);
      writeFileSync(path, theirs);
      writeFileSync(path.replace('.journal', `.${process.pid}.${Date.now()}.${'0'.repeat(16)}.taking`), theirs);
      expect(await createKeeping(folder).journals.list()).toMatchObject([{ changes: 1 }, { changes: 1 }]);
    },
  );

  it('are all listed, their changes in order, when the clock was set back between them', async () => {
    const folder = temporaryFolder();
    let hour = 12;
    const journals = createJournals({
      ...{ folder, fs: nodeFileSystem, owner: { pid: 7, since: '2026-11-25T00:00:00.000Z' }, isRunning: () => false },
      now: () => new Date(Date.UTC(2026, 10, 25, hour)),
    });
    const begun = await journals.begin(START);
    const journal = begun.ok ? begun.value : '';
    for (const seq of [1, 2, 3]) {
      await journals.append(journal, [entry(seq)]);
      hour -= 3;
    }
    expect(await program(folder).journals.list()).toMatchObject([{ changes: 3, at: '2026-11-25T06:00:00.000Z' }]);
    expect(await program(folder).journals.take(journal)).toMatchObject({
      value: { entries: [entry(1), entry(2), entry(3)] },
    });
  });

  it.each(['open', 'write', 'datasync'] as const)('stay as they were when taking fails with %s', async (call) => {
    const { folder, journals, journal } = await written();
    await journals.append(journal, [entry(1)]);
    const failing = program(folder, failingFileSystem(call, 'EIO'));
    expect(await failing.journals.take(journal)).toMatchObject({ ok: false, error: { code: 'io' } });
    expect(await program(folder).journals.list()).toMatchObject([{ journal, changes: 1 }]);
  });

  it.each(['mkdir', 'open', 'write'] as const)('say so when they cannot begin because %s fails', async (call) => {
    const { journals } = program(undefined, failingFileSystem(call, 'EACCES'));
    expect(await journals.begin(START)).toMatchObject({ ok: false, error: { code: 'read-only' } });
    expect((await journals.begin(START)).ok).toBe(true);
  });
});
