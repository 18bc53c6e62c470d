import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { ShellStart } from '../../electron/start-shell.ts';
import { changeIsKept, keptJournals } from '../kept-journals.ts';
import { launchStandIn } from './desktop-app.ts';

const TEMPLATE = 'assets/templates/bare-minimum.corral';
let folder: string;
let app: Awaited<ReturnType<typeof launchStandIn>>;

test.beforeEach(() => void (folder = realpathSync(mkdtempSync(join(tmpdir(), 'corral-leaving-')))));
test.afterEach(async () => {
  expect(app.foreign()).toEqual([]);
  await app.stop();
  rmSync(folder, { recursive: true, force: true });
});

const at = (name: string) => join(folder, name);

async function launch(opened?: string, more?: Partial<ShellStart>): Promise<Page> {
  app = await launchStandIn(at('data'), opened, more);
  await app.page.waitForSelector('body[data-app-state="ready"]');
  return app.page;
}

function copyOf(name: string): string {
  copyFileSync(TEMPLATE, at(name));
  return at(name);
}

/** Adds something to the design on screen. */
async function edit(page: Page, what: string): Promise<void> {
  await page
    .getByRole('searchbox', { name: /palette|search/i })
    .first()
    .fill(what);
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^• /);
}

async function editTemplate(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: /The bare minimum/ }).click();
  await edit(page, what);
}

/** From now on the page does nothing. */
function hang(page: Page): void {
  const never = page.evaluate(() => {
    for (;;);
  });
  never.catch(() => undefined);
}

const question = (page: Page, name: string) => page.getByRole('dialog').filter({ hasText: `“${name}”` });
const answer = (dialog: Locator, name: string) => dialog.getByRole('button', { name, exact: true }).click();

test('a window asks about each unsaved design, and stays where saving is cancelled or fails', async () => {
  const locked = copyOf('locked.corral');
  chmodSync(locked, 0o444);
  const page = await launch(locked);
  await edit(page, 'memcached');
  await app.clickMenu('file.new');
  await editTemplate(page, 'redis');
  const [first, second] = [question(page, 'locked.corral'), question(page, 'bare-minimum.corral')];
  await app.requestClose();
  await answer(first, 'Cancel');
  // A file that is locked is saved elsewhere: whoever cancels that stays.
  await app.requestClose();
  await answer(first, 'Save');
  await expect(first).toBeHidden();
  await app.requestClose();
  await answer(first, 'Don’t save');
  await app.answerDialog(at('gone/new.corral'));
  await answer(second, 'Save');
  const failed = page.getByRole('dialog').filter({ hasText: /new\.corral cannot be saved: its folder is gone/ });
  await answer(failed, 'Cancel');
  await expect(failed).toBeHidden();
  expect(await app.windowCount()).toBe(1);
  await expect(page.getByRole('tablist', { name: 'Open designs' }).getByRole('tab')).toHaveCount(2);
  await app.requestClose();
  await answer(first, 'Don’t save');
  await app.answerDialog(at('new.corral'));
  await answer(second, 'Save');
  await expect.poll(() => app.windowCount()).toBe(0);
  expect(readFileSync(at('new.corral'), 'utf8')).toContain('redis');
  expect(readFileSync(locked, 'utf8')).toBe(readFileSync(TEMPLATE, 'utf8'));
  expect(readdirSync(at('data/journals'))).toEqual([]);
});

test('quitting asks window by window, the one in front first, and the first “Cancel” keeps those that are left', async () => {
  const page = await launch();
  await editTemplate(page, 'memcached');
  await app.clickMenu('window.new');
  await expect.poll(() => app.windowCount()).toBe(2);
  const second = await app.newestPage();
  await editTemplate(second, 'redis');
  const [first, front] = [question(page, 'bare-minimum.corral'), question(second, 'bare-minimum.corral')];
  await app.quit();
  await answer(front, 'Cancel');
  await expect(front).toBeHidden();
  await app.quit();
  await answer(front, 'Don’t save');
  await answer(first, 'Cancel');
  await expect(first).toBeHidden();
  expect(await app.windowCount()).toBe(1);
  await app.quit();
  await answer(first, 'Don’t save');
  await expect.poll(() => app.windowCount()).toBe(0);
  expect(keptJournals(at('data'))).toEqual([]);
});

test('a page that hangs with unsaved work goes when the person says so, and its work is in the journal', async () => {
  const page = await launch();
  await editTemplate(page, 'memcached');
  await changeIsKept(at('data'));
  await app.clickMenu('window.new');
  await expect.poll(() => app.windowCount()).toBe(2);
  await (await app.newestPage()).waitForSelector('body[data-app-state="ready"]');
  const { questions, dialogAnswers } = app.standIn;
  hang(page);
  // Whoever waits keeps the window, and is asked again when it still does not answer.
  dialogAnswers.push({ canceled: false, response: 0 });
  await app.requestClose();
  await expect.poll(() => questions.length).toBe(1);
  expect(questions[0]).toMatchObject({
    message: 'This window of Corral does not answer',
    buttons: ['Wait', 'Close anyway'],
  });
  expect(await app.windowCount()).toBe(2);
  dialogAnswers.push({ canceled: false, response: 1 });
  await app.requestClose();
  await expect.poll(() => app.windowCount()).toBe(1);
  expect(readFileSync(at('data/log/corral.log'), 'utf8')).toContain('a page did not answer, and its window was closed');
  const other = await app.newestPage();
  await other.reload();
  await other.getByRole('region', { name: 'Unsaved work' }).getByRole('button', { name: 'Recover' }).click();
  await expect(other.locator('.react-flow__node', { hasText: /memcached/i }).first()).toBeVisible();
});

test('quitting asks about a page that hangs, and what the system notices is taken back when the page answers', async () => {
  const page = await launch();
  await editTemplate(page, 'memcached');
  const { questions, dialogAnswers, windows } = app.standIn;
  windows[0]?.emit('unresponsive');
  await expect.poll(() => questions.length).toBe(1);
  windows[0]?.emit('unresponsive');
  windows[0]?.emit('responsive');
  expect(questions.map(({ signal }) => signal.aborted)).toEqual([true]);
  expect(await app.windowCount()).toBe(1);
  hang(page);
  dialogAnswers.push({ canceled: false, response: 0 }, { canceled: false, response: 1 });
  await app.quit();
  await expect.poll(() => questions.length).toBe(2);
  expect(await app.windowCount()).toBe(1);
  await app.quit();
  await expect.poll(() => app.windowCount()).toBe(0);
});

test('it starts with all the files it is given, where it stood, and says which cannot be opened', async () => {
  const [a, b] = [copyOf('a.corral'), copyOf('b & ä.corral')];
  mkdirSync(at('data'));
  const place = { x: 90, y: 70, width: 1100, height: 700 };
  writeFileSync(at('data/window.json'), JSON.stringify({ ...place, maximised: true }));
  const argv = [a, '--an-option', pathToFileURL(b).href, at('none.corral')];
  const page = await launch(undefined, { argv, policy: { updates: 'off' } });
  const tabs = page.getByRole('tablist', { name: 'Open designs' }).getByRole('tab');
  await expect(tabs).toHaveText([/\(a\.corral\)/, /\(b & ä\.corral\)/]);
  await expect(page.getByText('none.corral cannot be opened: there is no such file').first()).toBeVisible();
  const [window] = app.standIn.windows;
  expect([window?.bounds, window?.isMaximized()]).toEqual([place, true]);
  await app.clickMenu('help.updates');
  await expect(page.getByText('nothing was asked').first()).toBeVisible();
  await app.clickMenu('file.reveal');
  await expect.poll(() => app.openedLinks()).toEqual([b]);
});

test('the colours follow the system while it runs, and the report is printed from the menu', async () => {
  const page = await launch(copyOf('a.corral'));
  await expect(page.getByTestId('save-state')).toHaveText('Saved');
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-scheme', colorScheme);
  }
  await app.clickMenu('file.print');
  await expect(page.frameLocator('iframe[title="print"]').getByRole('heading').first()).toBeAttached();
});

test('a first file that cannot be opened is a sentence', async () => {
  const page = await launch(at('none.corral'));
  await expect(page.getByText('none.corral cannot be opened: there is no such file').first()).toBeVisible();
  await expect(page).toHaveTitle('Corral');
});

test('a Mac has its menu without a window, and its items open one that does them', async () => {
  const page = await launch(copyOf('a.corral'), { platform: 'darwin' });
  await expect(page).toHaveTitle(/a\.corral/);
  await app.requestClose();
  await expect.poll(() => app.windowCount()).toBe(0);
  await app.clickMenu('help.about');
  await expect.poll(() => app.windowCount()).toBe(1);
  const next = await app.newestPage();
  await expect(next.getByRole('dialog', { name: /About/ })).toBeVisible();
});
