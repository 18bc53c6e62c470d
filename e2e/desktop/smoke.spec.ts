import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchStandIn } from './desktop-app.ts';

/** A program that runs, seen from outside only: nothing looks into a packaged app. */
interface Running {
  readonly startAgain: (file: string) => Promise<void>;
  /** Asks it to quit, and resolves when it has. */
  readonly quit: () => Promise<void>;
  /** Ends it whatever it does. */
  readonly kill: () => Promise<void>;
}

async function startStandIn(data: string, file: string): Promise<Running> {
  const { startAgain, quit, windowCount, stop } = await launchStandIn(data, file);
  const quitted = async () => {
    await quit();
    await expect.poll(windowCount).toBe(0);
  };
  return { startAgain, quit: quitted, kill: stop };
}

/** The program of a package, as electron-builder leaves it beside the installers. */
const packaged = process.env.CORRAL_PACKAGED ?? '';

async function startPackaged(data: string, file: string): Promise<Running> {
  const start = (path: string) => {
    const child = spawn(packaged, [path], { env: { ...process.env, CORRAL_DATA: data }, stdio: 'inherit' });
    return { child, ended: new Promise<number | null>((done) => child.once('exit', done)) };
  };
  const { child, ended } = start(file);
  return {
    // The second one hands its file over and ends.
    startAgain: async (path) => expect(await start(path).ended).toBe(0),
    quit: async () => {
      // Windows has no signal that asks: a program that is asked without /F is sent what its close button sends.
      if (process.platform === 'win32') spawn('taskkill', ['/PID', String(child.pid)]);
      else child.kill('SIGTERM');
      expect(await ended).toBe(0);
    },
    kill: async () => void child.kill('SIGKILL'),
  };
}

const PROGRAMS = [
  { name: 'stand-in for Electron', start: startStandIn, missing: undefined },
  {
    name: 'packaged app',
    start: startPackaged,
    missing: existsSync(packaged) ? undefined : 'skipped: CORRAL_PACKAGED names no program',
  },
] as const;

for (const { name, start, missing } of PROGRAMS) {
  test(`it starts with a file, draws it, takes another and quits: ${name}`, async () => {
    test.skip(missing !== undefined, missing);
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'corral-smoke-')));
    const data = join(folder, 'data');
    const copies = ['a.corral', 'b & ä.corral'].map((file) => join(folder, file));
    for (const copy of copies) copyFileSync('assets/templates/bare-minimum.corral', copy);
    const [first = '', second = ''] = copies;
    const running = await start(data, first);
    try {
      // The page draws a small picture of what it opened, for the list of such designs.
      await expect.poll(() => noted(data), { timeout: 120_000 }).toEqual([first]);
      expect(pictures(data)).toEqual([expect.stringMatching(/<svg(?:[^]*<rect){10}/)]);
      await running.startAgain(second);
      await expect.poll(() => noted(data), { timeout: 60_000 }).toEqual([second, first]);
      await running.quit();
      expect(readFileSync(join(data, 'log', 'corral.log'), 'utf8')).toMatch(/ Corral \S+ started on \w+\n$/);
      expect(JSON.parse(readFileSync(join(data, 'window.json'), 'utf8'))).toMatchObject({ maximised: false });
      for (const copy of copies)
        expect(readFileSync(copy, 'utf8')).toBe(readFileSync('assets/templates/bare-minimum.corral', 'utf8'));
    } finally {
      await running.kill();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
}

/** Paths of the designs in the list of those that were open, newest first. */
function noted(data: string): readonly string[] {
  const file = join(data, 'recent', 'recent.json');
  if (!existsSync(file)) return [];
  return (JSON.parse(readFileSync(file, 'utf8')) as { path: string }[]).map(({ path }) => path);
}

function pictures(data: string): readonly string[] {
  const folder = join(data, 'recent');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.svg'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
