import { describe, expect, it } from 'vitest';
import { renameId } from '../../commands/rename-id.ts';
import type { Design } from '../../design/schema/design.ts';
import { run, startHistory } from '../../history/history.ts';
import { drawnAt, everyTemplate, madeFor, platformOf } from '../drawn-at.test-support.ts';
import { readBack } from '../read-back.test-support.ts';
import { targets } from '../targets.ts';
import type { Target } from '../types.ts';

const STAGE = 'highly-available';
const [, template] = everyTemplate.find(([name]) => name === 'bare-minimum')!;

function renamed(design: Design, ...names: readonly (readonly [from: string, to: string])[]): Design {
  return names.reduce((before, [from, to]) => {
    const ran = run(startHistory(before), renameId(before, STAGE, from, to));
    if (ran.refusal !== undefined) throw new Error(ran.refusal.refused);
    return ran.history.design;
  }, design);
}

/** `from → to` of every move that a parser reads in an export. */
async function movesOf(target: Target, design: Design): Promise<string[]> {
  const file = madeFor(target, design, STAGE).files.find(({ path }) => path === 'moved.tf');
  if (file === undefined) return [];
  const { moved } = (await readBack(file)) as {
    readonly moved: readonly { readonly from: string; readonly to: string }[];
  };
  return moved.map(({ from, to }) => [from, to].map((one) => one.replace(/^\$\{(.*)\}$/s, '$1')).join(' → '));
}

const terraform = targets.filter(({ id }) => id.startsWith('terraform/')).map((target) => [target.id, target] as const);

describe.each(terraform)('%s', (_id, target) => {
  const drawn = drawnAt(platformOf(target), template);

  it('moves nothing when no id was changed', async () => {
    expect(await movesOf(target, drawn)).toEqual([]);
  });

  it('moves what exists under the old id, to addresses that are there', async () => {
    const moves = await movesOf(target, renamed(drawn, ['mysql-machines', 'database-hosts']));
    expect(moves.length).toBeGreaterThan(2);
    expect(await movesOf(target, renamed(drawn, ['lb', 'way-in']))).not.toEqual([]);
    for (const move of moves) {
      const [from = '', to = ''] = move.split(' → ');
      expect(from).toMatch(/mysql[-_]machines/);
      expect(to).toBe(
        from.replaceAll('mysql-machines', 'database-hosts').replaceAll('mysql_machines', 'database_hosts'),
      );
    }
    expect(new Set(moves.map((move) => move.split(' → ')[0])).size).toBe(moves.length);
    expect(new Set(moves.map((move) => move.split(' → ')[1])).size).toBe(moves.length);
  });

  it('moves on when an id is changed again, and leaves what stayed', async () => {
    const once = await movesOf(target, renamed(drawn, ['mysql-machines', 'second']));
    const twice = await movesOf(target, renamed(drawn, ['mysql-machines', 'second'], ['second', 'third']));
    expect(twice).toEqual(expect.arrayContaining(once));
    expect(twice).toHaveLength(2 * once.length);
    const others = await movesOf(target, renamed(drawn, ['mysql-machines', 'second'], ['lms', 'site']));
    expect(others).toEqual(expect.arrayContaining(once));
  });
});

it('keeps the name of a bucket, which AWS cannot rename', () => {
  const [, aws] = terraform.find(([id]) => id === 'terraform/aws')!;
  const { files } = madeFor(aws, renamed(drawnAt('aws', template), ['media', 'uploads']), STAGE);
  expect(files.find(({ path }) => path === 'storage.tf')?.text).toContain('uploads = "media"');
});

it('follows several ids at once', async () => {
  const [, aws] = terraform.find(([id]) => id === 'terraform/aws')!;
  const design = renamed(drawnAt('aws', template), ['mysql-machines', 'db'], ['lms-machines', 'site']);
  const moves = await movesOf(aws, design);
  expect(moves).toContain('aws_instance.fixed["mysql-machines-1"] → aws_instance.fixed["db-1"]');
  expect(moves.filter((move) => move.includes('lms-machines'))).not.toEqual([]);
});
