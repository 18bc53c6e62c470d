import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dataFolder } from './data-folder.ts';

it.each([
  ['linux', {}, join('/home/ada', '.local', 'share', 'corral')],
  ['linux', { XDG_DATA_HOME: '/xdg' }, join('/xdg', 'corral')],
  ['linux', { XDG_DATA_HOME: '' }, join('/home/ada', '.local', 'share', 'corral')],
  ['darwin', {}, join('/home/ada', 'Library', 'Application Support', 'Corral')],
  ['win32', { LOCALAPPDATA: '/local' }, join('/local', 'Corral')],
  ['win32', {}, join('/home/ada', 'AppData', 'Local', 'Corral')],
  ['linux', { CORRAL_DATA: '/elsewhere' }, '/elsewhere'],
])('keeps its data on %s with %j in %s', (platform, env, folder) => {
  expect(dataFolder({ platform, home: '/home/ada', env })).toBe(folder);
});
