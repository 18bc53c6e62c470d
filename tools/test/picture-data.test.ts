import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('icons and glyph widths of pictures are made from the files of today', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/picture-data.mjs', '--check'], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});
