import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildCli } from '../../cli/testing/build-cli.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { createKeeping } from './create-keeping.ts';
import { serveDesign } from './serve-design.test-support.ts';

const PROGRAMS = 3;
const ROUNDS = 10;

beforeAll(buildCli, 120_000);

interface Taken {
  readonly journal?: string;
  readonly failed?: string;
}

it('a journal that real programs want in the same instant is had by one, which goes on with it', async () => {
  const [folder, data] = [temporaryFolder(), join(temporaryFolder(), 'data')];
  writeFileSync(join(folder, 'a.corral'), 'corral: 1\nstages: [{ id: one }]\n');
  const entry = { seq: 1, step: 1, label: 'Rename', patches: [{ op: 'replace' as const, path: ['name'], value: 'x' }] };
  const programs = await Promise.all(Array.from({ length: PROGRAMS }, () => serveDesign(folder, data)));
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      // This program's own journal: to the others it is a file like any, and one of them has it then.
      const { journals } = createKeeping(data);
      const begun = await journals.begin({ name: 'a', text: 'corral: 1\n', revision: null });
      const journal = begun.ok ? begun.value : '';
      await journals.append(journal, [entry]);
      const taken = await Promise.all(programs.map(({ call }) => call<Taken>('journal:take', { journal })));
      const winners = taken.filter((each) => each.journal !== undefined);
      expect(winners).toHaveLength(1);
      for (const each of taken) if (each.journal === undefined) expect(each.failed).toMatch(/^The journal .*\.$/);
      const winner = programs[taken.findIndex((each) => each.journal !== undefined)];
      const more = { journal: winners[0]?.journal, entries: [{ ...entry, seq: 2, step: 2 }] };
      expect(await winner?.call('journal:append', more)).toBeNull();
      const listed = await Promise.all(
        programs.map(({ call }) => call<{ journals: { changes: number }[] }>('journal:list', {})),
      );
      const seen = listed.flatMap(({ journals }) => journals);
      expect(seen, 'only the one that has it lists it').toMatchObject([{ changes: 2 }]);
      expect(await winner?.call('journal:end', { journal: winners[0]?.journal })).toBeNull();
    }
  } finally {
    for (const { child } of programs) child.kill('SIGKILL');
  }
});
