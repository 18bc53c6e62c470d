import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

const CLI = resolve('dist/cli/corral.js');

/** The designer in a browser, over the built command line, with a folder of its own. */
export interface Designer {
  readonly page: Page;
  /** The folder the server started in: an empty one for every test. */
  readonly folder: string;
  /** The start page again, in a new load. */
  readonly load: () => Promise<void>;
  readonly openTemplate: () => Promise<void>;
  readonly showStage: (name: RegExp) => Promise<void>;
  /** A component or zone of the drawing by id. */
  readonly node: (id: string) => Locator;
  readonly edge: (key: string) => Locator;
}

/** `CORRAL_E2E_URL` runs the specs against a server that is already there, such as Vite's. */
export const test = base.extend<{ designer: Designer }>({
  designer: async ({ page }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'corral-web-'));
    const server = process.env.CORRAL_E2E_URL === undefined ? await serve(folder) : undefined;
    const url = server?.url ?? process.env.CORRAL_E2E_URL ?? '';
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    const designer = drive(page, folder, url);
    await designer.load();
    await use(designer);
    expect(problems, 'errors in the page').toEqual([]);
    server?.process.kill();
    rmSync(folder, { recursive: true, force: true });
  },
});
export { expect };

function drive(page: Page, folder: string, url: string): Designer {
  const node = (id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);
  return {
    page,
    folder,
    load: async () => {
      await page.goto(url);
      await page.waitForSelector('body[data-app-state="ready"]');
    },
    openTemplate: async () => {
      await page.getByRole('button', { name: /The bare minimum/ }).click();
      await expect(node('people')).toBeVisible();
    },
    showStage: async (name) => {
      await page.getByRole('tab', { name }).click();
      await settle(page);
    },
    node,
    edge: (key) => page.locator(`.react-flow__edge[data-id="${key}"]`),
  };
}

/** Waits until the drawing has stopped moving. */
export async function settle(page: Page): Promise<void> {
  const viewport = page.locator('.react-flow__viewport');
  let before = '';
  await expect
    .poll(
      async () => {
        const now = (await viewport.getAttribute('style')) ?? '';
        const still = now === before;
        before = now;
        return still;
      },
      { intervals: [80] },
    )
    .toBe(true);
}

async function serve(folder: string): Promise<{ process: ChildProcess; url: string }> {
  const process_ = spawn(process.execPath, [CLI, 'serve', '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((done, failed) => {
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+\S*/.exec(said);
      if (found !== null) done(found[0]);
    };
    process_.stdout.on('data', read);
    process_.stderr.on('data', read);
    process_.on('exit', (code) => failed(new Error(`corral serve ended with ${code}: ${said}`)));
  });
  return { process: process_, url };
}

/** The middle of an element on the page. */
export async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('the element is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
