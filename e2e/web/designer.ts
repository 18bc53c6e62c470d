import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { foreignConnections, recorded, watchPages } from '../record-network.ts';

const CLI = resolve('dist/cli/corral.js');
const FAILING_DISK = pathToFileURL(resolve('e2e/failing-disk.mjs')).href;
/** While it is there, the server finds the disk full. */
const fullSign = (folder: string) => join(folder, '..', 'full');

/** The designer in a browser, over the built command line, with a folder of its own. */
export interface Designer {
  readonly page: Page;
  /** The folder the server started in: an empty one for every test. */
  readonly folder: string;
  /** The start page again, in a new load. */
  readonly load: () => Promise<void>;
  /** The server ends; the page goes on. */
  readonly stop: () => Promise<void>;
  /** Everything stops as if the power went; then the server is started again, on the same folders, and the page loaded. */
  readonly crash: () => Promise<void>;
  /** The disk of the server has no room any more, or has some again. */
  readonly fillDisk: (full: boolean) => void;
  readonly openTemplate: () => Promise<void>;
  readonly showStage: (name: RegExp) => Promise<void>;
  /** A component or zone of the drawing by id. */
  readonly node: (id: string) => Locator;
  readonly edge: (key: string) => Locator;
  /** Errors of the page so far: a test ends with none, so one that causes an error takes it out. */
  readonly problems: string[];
}

/**
 * Every spec in a browser takes its `test` from here: pages that ask for anything beyond this computer fail it.
 * `CORRAL_E2E_URL` runs the specs against a server that is already there, such as Vite's.
 */
export const test = base.extend<{ designer: Designer; loopbackOnly: undefined }>({
  loopbackOnly: [
    async ({ context }, use) => {
      const foreign = watchPages(context);
      await use(undefined);
      expect(foreign(), 'what pages asked for beyond this computer').toEqual([]);
    },
    { auto: true },
  ],
  designer: async ({ page }, use) => {
    const root = mkdtempSync(join(tmpdir(), 'corral-web-'));
    const [folder, data, network] = [join(root, 'designs'), join(root, 'data'), join(root, 'network')];
    mkdirSync(folder);
    const start = () => (process.env.CORRAL_E2E_URL === undefined ? serve(folder, data, network) : undefined);
    let server = await start();
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    const stop = async () => {
      if (server !== undefined) await end(server.process, 'SIGKILL');
    };
    const crash = async () => {
      await stop();
      // What the page still asks of a server that is gone is no error of the page.
      await page.goto('about:blank');
      problems.length = 0;
      server = await start();
      await designer.load();
    };
    const designer = drive(
      page,
      folder,
      () => server?.url ?? process.env.CORRAL_E2E_URL ?? '',
      { crash, stop },
      problems,
    );
    try {
      await designer.load();
      await use(designer);
      expect(problems, 'errors in the page').toEqual([]);
      expect(foreignConnections(network), 'connections of the server beyond this computer').toEqual([]);
    } finally {
      if (server !== undefined) await end(server.process);
      rmSync(root, { recursive: true, force: true });
    }
  },
});
export { expect };

function drive(
  page: Page,
  folder: string,
  url: () => string,
  ends: Pick<Designer, 'crash' | 'stop'>,
  problems: string[],
): Designer {
  const node = (id: string) => page.locator(`.react-flow__node[data-id="${id}"]`);
  return {
    page,
    folder,
    ...ends,
    problems,
    load: async () => {
      await page.goto(url());
      await page.waitForSelector('body[data-app-state="ready"]');
    },
    fillDisk: (full) => (full ? writeFileSync(fullSign(folder), '') : rmSync(fullSign(folder))),
    openTemplate: async () => {
      await page.getByRole('button', { name: /The bare minimum/ }).click();
      await expect(node('people')).toBeVisible();
      await settle(page);
    },
    showStage: async (name) => {
      const tab = page.getByRole('tab', { name });
      await tab.click();
      await expect(tab).toHaveAttribute('aria-selected', 'true');
      await settle(page);
    },
    node,
    edge: (key) => page.locator(`.react-flow__edge[data-id="${key}"]`),
  };
}

/** Does something by its name, with the keyboard alone. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill(name);
  await page.keyboard.press('Enter');
}

/** Gives a name in the dialog that asks for one, and waits until the file is written. */
export async function saveUnder(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Save as' });
  await dialog.getByRole('textbox').first().fill(name);
  await dialog.getByRole('button', { name: /Save/ }).click();
  await expect(page.getByTestId('save-state')).toContainText(/^Saved/);
}

/** Opens the first finding of the list. */
export async function openFirstFinding(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Show details of/ })
    .first()
    .click();
}

/** Waits until the drawing shows all of the stage whose tab is selected and stands still, and its findings are listed. */
export async function settle(page: Page): Promise<void> {
  const tab = await page
    .getByRole('tablist', { name: 'Stages' })
    .getByRole('tab', { selected: true })
    .getAttribute('id');
  await expect(page.getByTestId('canvas')).toHaveAttribute('data-fitted', tab?.replace('stage-tab-', '') ?? '');
  await still(async () => (await page.locator('.react-flow__viewport').getAttribute('style')) ?? '');
  await expect(page.locator('[data-findings][aria-busy="true"]')).toHaveCount(0);
}

/** Waits until something reads the same twice in a row. */
async function still(read: () => Promise<string>): Promise<void> {
  let before: string | undefined;
  await expect
    .poll(
      async () => {
        const now = await read();
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [80] },
    )
    .toBe(true);
}

async function serve(folder: string, data: string, network: string): Promise<{ process: ChildProcess; url: string }> {
  const process_ = spawn(process.execPath, ['--import', FAILING_DISK, CLI, 'serve', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, ...recorded(network), CORRAL_DATA: data, CORRAL_DISK_IS_FULL: fullSign(folder) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise<string>((done, failed) => {
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      // With the white space after it: a chunk may end within the address.
      const found = /(http:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d+\S*)\s/.exec(said);
      if (found?.[1] !== undefined) done(found[1]);
    };
    process_.stdout.on('data', read);
    process_.stderr.on('data', read);
    process_.on('exit', (code) => failed(new Error(`corral serve ended with ${code}: ${said}`)));
  });
  return { process: process_, url };
}

/** Until the process is gone it may still write into its folder. */
async function end(server: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  const gone = once(server, 'exit');
  if (server.exitCode === null && server.kill(signal)) await gone;
}

/** The middle of an element on the page. */
export async function middle(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('the element is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
