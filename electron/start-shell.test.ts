import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { fakeElectron, startOver } from './fake-electron.test-support.ts';

const folder = mkdtempSync(join(tmpdir(), 'corral-start-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('says in a box of the system that it did not start, notes why and ends', async () => {
  const told: unknown[] = [];
  const electron = fakeElectron({
    app: { exit: (code: number) => told.push(code) },
    dialog: { showErrorBox: (...texts: string[]) => told.push(texts) },
    screen: {
      getAllDisplays: () => {
        throw new Error('no display was found');
      },
    },
  });
  await startOver(electron, join(folder, 'dist'), folder, folder);
  const log = join(folder, 'log');
  expect(told).toEqual([
    ['Corral did not start', `no display was found\nStart it again. What happened is in the log in ${log}.`],
    1,
  ]);
  expect(readFileSync(join(log, 'corral.log'), 'utf8')).toMatch(/starting/);
});

it('says so in English where the language cannot be told either', async () => {
  const told: unknown[] = [];
  const electron = fakeElectron({
    app: {
      exit: (code: number) => told.push(code),
      getLocale: () => {
        throw new Error('no locale was found');
      },
    },
    dialog: { showErrorBox: (title: string) => told.push(title) },
  });
  await startOver(electron, join(folder, 'dist'), folder, folder);
  expect(told).toEqual(['Corral did not start', 1]);
});

it.each([
  ['that was chosen, whatever the system speaks', '{"language":"es"}', 'en-GB', 'Archivo'],
  ['of the system when none was chosen', '{}', 'es-MX', 'Archivo'],
  ['of the system when what was kept is broken', '{', 'en-GB', 'File'],
  ['English when the system speaks another', '{}', 'fr', 'File'],
])('has its first menu in the language %s', async (_name, preferences, locale, file) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify({ 'corral-preferences': preferences }));
  const menus: { label?: string; role?: string }[][] = [];
  const electron = fakeElectron({
    app: { getLocale: () => locale },
    Menu: { buildFromTemplate: (template: []) => template, setApplicationMenu: (menu: []) => menus.push(menu) },
    screen: { getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }] },
  });
  await startOver(electron, join(folder, 'dist'), folder, folder);
  expect(menus[0]?.map(({ label }) => label)).toContain(file);
});
