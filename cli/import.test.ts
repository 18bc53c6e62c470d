import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../host/testing/temporary-folder.ts';
import { buildCli } from './testing/build-cli.ts';
import { corral } from './testing/run-corral.ts';

// Each test starts programs, on a computer that may be busy.
vi.setConfig({ testTimeout: 30_000 });
beforeAll(buildCli, 60_000);

async function imported(text: string) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'hosts'), text);
  const said = await corral(['import', 'hosts', '-o', 'made.corral'], { cwd });
  return { ...said, made: existsSync(join(cwd, 'made.corral')) };
}

it('counts what it understood as people do', async () => {
  expect(await imported('[lms]\na\nb\n')).toMatchObject({
    code: 0,
    out: expect.stringContaining('understood: 2 hosts, 1 group\n') as string,
    made: true,
  });
});

it('says in which line an inventory breaks, and writes nothing', async () => {
  expect(await imported('[lms\na\n')).toMatchObject({
    code: 2,
    problems: [expect.stringContaining('Line 1 of the inventory opens no group') as string],
    made: false,
  });
});

it('finds the drawing beside a template that had no room for it, and says where it should be', async () => {
  const cwd = temporaryFolder();
  const template = ['Metadata:', '  Corral:', '    Stage: s', '    Drawing: drawing.json', 'Resources: {}', ''];
  writeFileSync(join(cwd, 'template.yaml'), template.join('\n'));
  const run = () => corral(['import', 'template.yaml', '-o', 'made.corral'], { cwd });
  expect(await run()).toMatchObject({
    code: 2,
    problems: [expect.stringContaining('drawing.json beside it') as string],
  });
  const Drawing = { stage: 's', made: [], components: { lms: { type: 'lms', n: 3 } } };
  writeFileSync(join(cwd, 'drawing.json'), JSON.stringify({ Corral: { Stage: 's', Drawing } }));
  expect(await run()).toMatchObject({ code: 0, out: expect.stringContaining('understood: 1 component') as string });
  expect(readFileSync(join(cwd, 'made.corral'), 'utf8')).toContain('lms: { type: lms, n: 3 }');
});
