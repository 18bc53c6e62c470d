import { chromium, type Browser, type Page } from '@playwright/test';
import { build } from 'vite';
import { onTestFinished } from 'vitest';
import { CHROMIUM_FLAGS, chromiumPath } from '../e2e/chromium.ts';
import type { HostBridge } from '../shared/ipc/contract.ts';
import type { Connected } from './hosts.test-support.ts';

declare global {
  interface Window {
    alone: { createAloneBridge: () => HostBridge };
    bridge: HostBridge;
    showOpenFilePicker: () => Promise<FileSystemFileHandle[]>;
    showSaveFilePicker: () => Promise<FileSystemFileHandle>;
    chosen: string;
  }
}

/** The page that is its own host, in a real browser: its files are of the browser's private disk, which asks nobody for leave. */
export async function startPages(): Promise<{ connect: () => Promise<Connected>; close: () => Promise<void> }> {
  const script = await bundle();
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_FLAGS] });
  return { connect: () => connect(browser, script), close: () => browser.close() };
}

async function bundle(): Promise<string> {
  const entry = 'renderer/alone/alone-bridge.ts';
  const lib = { entry, formats: ['iife' as const], name: 'alone' };
  const built = await build({ configFile: false, logLevel: 'error', build: { write: false, minify: false, lib } });
  const [made] = [built].flat();
  const [chunk] = made !== undefined && 'output' in made ? made.output : [];
  if (chunk?.type !== 'chunk') throw new Error('the page alone was not bundled');
  return chunk.code;
}

async function connect(browser: Browser, script: string): Promise<Connected> {
  const context = await browser.newContext({ locale: 'en-GB' });
  onTestFinished(() => context.close());
  // A page of this computer's own name may use files and databases; nobody has to serve it.
  await context.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: '<title>alone</title>' }));
  const page = await context.newPage();
  await page.goto('http://localhost/');
  await page.evaluate(letChoose);
  await page.addScriptTag({ content: script });
  await page.evaluate(() => void (window.bridge = window.alone.createAloneBridge()));
  const ask = (channel: string, request: object = {}) =>
    page.evaluate(([to, what]) => window.bridge.invoke(to, what), [channel, request] as const) as Promise<never>;
  const disk = diskOf(page);
  await disk.write('a.corral', 'corral: 1\n');
  return {
    ask,
    disk,
    folder: 'the folder where you chose it',
    choose: async (name) => {
      await page.evaluate((chosen) => void (window.chosen = chosen), name);
      return ((await ask('dialog:open')) as { handle: string }).handle;
    },
  };
}

/** In the page: a person who always chooses `window.chosen`. */
function letChoose(): void {
  const file = async () => (await navigator.storage.getDirectory()).getFileHandle(window.chosen, { create: true });
  window.showOpenFilePicker = async () => [await file()];
  window.showSaveFilePicker = file;
}

function diskOf(page: Page): Connected['disk'] {
  const remove = (name: string) =>
    page.evaluate(async (gone) => (await navigator.storage.getDirectory()).removeEntry(gone), name);
  return {
    write: (name, text) =>
      page.evaluate(
        async ([to, what]) => {
          const root = await navigator.storage.getDirectory();
          const writable = await (await root.getFileHandle(to, { create: true })).createWritable();
          await writable.write(what);
          await writable.close();
        },
        [name, text] as const,
      ),
    read: (name) =>
      page.evaluate(async (from) => {
        const root = await navigator.storage.getDirectory();
        return (await (await root.getFileHandle(from)).getFile()).text();
      }, name),
    remove,
    lock: () => undefined,
    unlock: () => undefined,
    vanish: () => undefined,
  };
}
