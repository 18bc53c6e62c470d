import { beforeAll, expect, it } from 'vitest';
import { buildCli } from './testing/build-cli.ts';
import { corral } from './testing/run-corral.ts';

beforeAll(buildCli, 120_000);

const SPLIT = ['bare-minimum', '--stage', 'split'];

it('estimates each entry point, for people and for programs', async () => {
  const { code, out } = await corral(['estimate', ...SPLIT]);
  expect(code).toBe(0);
  expect(out).toMatch(/A lost machine: back after/);
  const { stages } = JSON.parse((await corral(['estimate', ...SPLIT, '--format', 'json'])).out) as { stages: object[] };
  expect(stages.map((stage) => Object.keys(stage))).toEqual([['id', 'name', 'entryPoints', 'singlePoints']]);
});

it('refuses a share that is none', async () => {
  const { code, problems } = await corral(['estimate', ...SPLIT, '--common-cause', '3']);
  expect(code).toBe(2);
  expect(problems.join()).toContain('between 0 and 1');
});

it('lists what takes people down, of the order that is asked for', async () => {
  expect((await corral(['cuts', ...SPLIT, '--order', '1'])).out).toMatch(/down: machine 1 of MySQL machine/);
  const pairs = JSON.parse((await corral(['cuts', 'bare-minimum', '--format', 'json'])).out) as object;
  expect(Object.keys(pairs)).toEqual(['stage', 'name', 'order', 'entryPoints']);
});
