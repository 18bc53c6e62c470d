import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../file-system.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';
import { createSettings } from './settings.ts';

describe('settings', () => {
  it('are there for the next program, each as it was chosen last', async () => {
    const folder = join(temporaryFolder(), 'data');
    const [one, other] = [createSettings(folder, nodeFileSystem), createSettings(folder, nodeFileSystem)];
    expect(await one.read()).toEqual({});
    await Promise.all([one.keep('corral-autosave', 'off'), one.keep('corral-mode', 'dark')]);
    await other.keep('corral-autosave', 'on');
    await one.keep('corral-mode', null);
    expect(await createSettings(folder, nodeFileSystem).read()).toEqual({ 'corral-autosave': 'on' });
  });

  it.each(['', '[', '{"corral-mode":7}', '{"__proto__":{"x":"y"}, "other":"z"}'])(
    'that somebody broke are none, and can be chosen again: %s',
    async (text) => {
      const folder = join(temporaryFolder(), 'data');
      mkdirSync(folder);
      writeFileSync(join(folder, 'settings.json'), text);
      const settings = createSettings(folder, nodeFileSystem);
      expect(await settings.read()).toEqual({});
      await settings.keep('corral-mode', 'dark');
      expect(JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))).toEqual({ 'corral-mode': 'dark' });
    },
  );

  it('that cannot be written are a sentence', async () => {
    const folder = join(temporaryFolder(), 'file');
    writeFileSync(folder, '');
    expect(await createSettings(folder, nodeFileSystem).keep('corral-mode', 'dark')).toMatchObject({
      error: { failed: expect.stringMatching(/^The file of settings cannot be written: .+\.$/) as string },
    });
  });
});
