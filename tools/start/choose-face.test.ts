import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
// @ts-expect-error plain JavaScript: it runs before anything is built
import { chooseFace, readArguments } from './choose-face.mjs';
// @ts-expect-error plain JavaScript
import { electronBinary } from './electron-binary.mjs';
// @ts-expect-error plain JavaScript
import { BUILT, needsBuild } from './freshness.mjs';

const desk = { platform: 'linux', env: { DISPLAY: ':0' }, root: false, installed: true, fetchable: true };

function folderWith(files: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'corral-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'electron');
  }
  return folder;
}

describe('npm start', () => {
  it.each([
    ['a desk with Electron', {}, 'electron'],
    ['Wayland', { env: { WAYLAND_DISPLAY: 'wayland-0' } }, 'electron'],
    ['a desk without its binary', { installed: false }, 'fetch'],
    ['no display', { env: {} }, 'browser'],
    ['no display, nothing installed: no download either', { env: {}, installed: false }, 'browser'],
    ['root', { root: true }, 'browser'],
    ['no Electron at all', { installed: false, fetchable: false }, 'browser'],
    ['macOS, which names no display', { platform: 'darwin', env: {} }, 'electron'],
    ['Windows', { platform: 'win32', env: {} }, 'electron'],
  ])('%s', (_what, facts, face) => {
    const choice = chooseFace({ ...desk, ...facts });
    expect(choice.face).toBe(face);
    if (face === 'browser') expect(choice.why).toMatch(/^[A-Z][^.]*\.$/);
  });

  it('opens a browser unless told not to', () => {
    expect(readArguments(['a.corral'], {})).toEqual({ open: true, rest: ['a.corral'] });
    expect(readArguments(['--no-open', 'a.corral'], {})).toEqual({ open: false, rest: ['a.corral'] });
    expect(readArguments([], { CORRAL_NO_OPEN: '1' }).open).toBe(false);
  });

  it('finds Electron only when its binary is there', () => {
    const none = folderWith(['node_modules/electron/path.txt']);
    expect(electronBinary(none, {})).toBeUndefined();
    const whole = folderWith(['node_modules/electron/path.txt', 'node_modules/electron/dist/electron']);
    expect(electronBinary(whole, {})).toBe(join(whole, 'node_modules/electron/dist/electron'));
    const elsewhere = folderWith(['electron']);
    expect(electronBinary(none, { ELECTRON_OVERRIDE_DIST_PATH: elsewhere })).toBe(join(elsewhere, 'electron'));
  });

  it('builds when something built is missing or older than a source, and not for a test', () => {
    const folder = folderWith(['cli/corral.ts', 'shared/a.ts', 'shared/a.test.ts', ...BUILT]);
    const age = (file: string, time: number) => utimesSync(join(folder, file), time, time);
    for (const file of ['cli/corral.ts', 'shared/a.ts']) age(file, 100);
    for (const file of BUILT) age(file, 200);
    age('shared/a.test.ts', 300);
    expect(needsBuild(folder)).toBe(false);
    age('shared/a.ts', 300);
    expect(needsBuild(folder)).toBe(true);
    expect(needsBuild(folderWith(['cli/corral.ts']))).toBe(true);
    expect(needsBuild(folderWith(['package.json']))).toBe(false);
  });
});
