import { copyFileSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { changeIsKept } from '../kept-journals.ts';
import { electronBinary, launchElectron, launchStandIn, type DesktopApp } from './desktop-app.ts';

const SHELLS = [
  { name: 'stand-in for Electron', launch: launchStandIn, missing: undefined },
  {
    name: 'real Electron',
    launch: launchElectron,
    missing: electronBinary() ? undefined : 'skipped: no Electron binary',
  },
] as const;

for (const { name, launch, missing } of SHELLS) {
  test.describe(`desktop shell, ${name}`, () => {
    test.skip(missing !== undefined, missing);
    let folder: string;
    let design: string;
    let app: DesktopApp;

    test.beforeEach(async () => {
      folder = realpathSync(mkdtempSync(join(tmpdir(), 'corral-desktop-')));
      design = join(folder, 'stack.corral');
      copyFileSync('assets/templates/bare-minimum.corral', design);
      app = await launch(join(folder, 'data'));
      await app.page.waitForSelector('body[data-app-state="ready"]');
    });

    test.afterEach(async () => {
      // What a test itself tries to reach is refused before it leaves.
      expect(app.foreign().filter((url) => !url.startsWith('https://evil.example/'))).toEqual([]);
      await app.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    test('opens a design from the native dialog and saves it back', async () => {
      await app.answerDialog(design);
      await app.clickMenu('file.open');
      await expect(app.page.getByRole('tab', { name: /Definitely not a sandbox/ })).toBeVisible();
      const before = readFileSync(design, 'utf8');
      await app.clickMenu('file.save');
      // With the time of this save: an opened file alone counts as saved already.
      await expect(app.page.getByTestId('save-state')).toHaveText(/^Saved \d\d:\d\d$/);
      expect(readFileSync(design, 'utf8')).toBe(before);
    });

    test('cancelling the dialog leaves everything as it is', async () => {
      await app.answerDialog();
      await app.clickMenu('file.open');
      await expect(app.page.getByRole('button', { name: /Blank/ })).toBeVisible();
    });

    test('gives the page no Node and one frozen bridge', async () => {
      const seen = await app.page.evaluate(() => ({
        bridge: Object.keys((window as never as { corralHost: object }).corralHost).sort(),
        node: typeof (globalThis as { require?: unknown }).require,
        process: typeof (globalThis as { process?: unknown }).process,
      }));
      expect(seen).toEqual({ bridge: ['dropped', 'invoke', 'on'], node: 'undefined', process: 'undefined' });
    });

    test('refuses an unknown channel and a malformed request with a sentence', async () => {
      const ask = (channel: string, request: unknown) =>
        app.page.evaluate(
          async ([c, r]) => {
            const host = (window as never as { corralHost: { invoke: (c: string, r: unknown) => Promise<unknown> } })
              .corralHost;
            return host.invoke(c as string, r).then(
              (value) => JSON.stringify(value),
              (error: unknown) => `refused: ${String(error)}`,
            );
          },
          [channel, request] as const,
        );
      expect(await ask('files:delete-everything', {})).toContain('refused');
      expect(await ask('file:open', { handle: '../../etc/passwd' })).toMatch(/refused|failed/);
      expect(await ask('file:save', { path: design })).toContain('refused');
    });

    test('does not navigate away, open windows or leave its folder', async () => {
      const address = app.page.url();
      await app.page.evaluate(() => {
        window.open('https://evil.example/');
        window.location.href = 'https://evil.example/?next=app://corral/index.html';
      });
      await expect.poll(() => app.refusedAddresses()).toEqual(['https://evil.example/?next=app://corral/index.html']);
      expect(app.page.url()).toBe(address);
      expect(await app.windowCount()).toBe(1);
      expect(await app.openedLinks()).toEqual([]);
      const escape = await app.page.evaluate(() =>
        Promise.all(
          ['..%2f..%2fpackage.json', '%2e%2e/%2e%2e/package.json', '../package.json'].map((path) =>
            fetch(path).then(
              (r) => r.status,
              () => 0,
            ),
          ),
        ),
      );
      expect(escape.filter((status) => status === 200)).toEqual([]);
    });

    test('gives a page no permission', async () => {
      for (const permission of ['geolocation', 'notifications', 'camera', 'microphone'])
        expect(await app.grants(permission), permission).toBe(false);
    });

    test('opens a link in the person’s browser only when Corral itself links there', async () => {
      await app.page.evaluate(() => {
        for (const url of ['https://evil.example/x', 'http://www.ecfr.gov/', 'file:///etc/passwd', 'smb://x/y'])
          window.open(url);
        window.open('https://www.ecfr.gov/current/title-34/part-99');
      });
      await expect.poll(() => app.openedLinks()).toEqual(['https://www.ecfr.gov/current/title-34/part-99']);
      expect(await app.windowCount()).toBe(1);
    });

    test('asks before closing with unsaved work', async () => {
      await editTemplate(app.page);
      await expect.poll(() => app.menuLabels()).toContain('Undo: Add memcached');
      await app.requestClose();
      await expect(app.page.getByRole('dialog')).toContainText(/save/i);
      expect(await app.windowCount()).toBe(1);
      await app.page.getByRole('button', { name: /don.t save/i }).click();
      await expect.poll(() => app.windowCount()).toBe(0);
    });

    test('quitting asks about unsaved work, and Cancel keeps every window', async () => {
      await app.clickMenu('window.new');
      await expect.poll(() => app.windowCount()).toBe(2);
      await editTemplate(app.page);
      const question = app.page.getByRole('dialog', { name: 'Save changes?' });
      await app.quit();
      await question.getByRole('button', { name: 'Cancel' }).click();
      await answered(app.page);
      expect(await app.windowCount()).toBe(2);
      await app.quit();
      await question.getByRole('button', { name: /don.t save/i }).click();
      await expect.poll(() => app.windowCount()).toBe(0);
    });

    test('opens the file of a second start beside what is open, and each file once', async () => {
      const other = join(folder, 'other.corral');
      copyFileSync('assets/templates/the-talk.corral', other);
      await app.answerDialog(design);
      await app.clickMenu('file.open');
      await expect(app.page.getByRole('tab', { name: /Definitely not a sandbox/ })).toBeVisible();
      const tabs = app.page.getByRole('tablist', { name: 'Open designs' }).getByRole('tab');
      for (const [file, at] of [
        [other, 1],
        [design, 0],
      ] as const) {
        await app.startAgain(file);
        await expect(tabs.nth(at)).toHaveAttribute('aria-selected', 'true');
      }
      await expect(tabs).toHaveCount(2);
      expect(await app.windowCount()).toBe(1);
    });

    test('opens the file that is dropped, no copy, and lists it to be opened again', async () => {
      test.skip(app.kind === 'electron', 'Playwright drops no file that has a path');
      await drop(app.page, design);
      await expect(app.page.getByTestId('save-state')).toHaveText('Saved');
      const recent = `stack.corral – ${folder}`;
      await expect.poll(() => app.menuLabels()).toContain(recent);
      await app.clickMenu('file.close');
      await expect(app.page.getByRole('button', { name: /Blank/ })).toBeVisible();
      await app.clickMenu('recent.0');
      await expect(app.page.getByTestId('save-state')).toHaveText('Saved');
    });

    test('says after a crash of the page where the work is, and brings it back', async () => {
      test.skip(app.kind === 'electron', 'Playwright lets go of a page that crashed');
      await editTemplate(app.page);
      await changeIsKept(join(folder, 'data'));
      await app.crashPage();
      await expect(app.page.getByRole('heading', { name: 'Corral stopped unexpectedly' })).toBeVisible();
      await expect(app.page.getByText(/journal has what was not saved of “bare-minimum\.corral”/)).toBeVisible();
      await expect(app.page.getByRole('region', { name: 'Log and error report' })).toContainText(
        'a page stopped: crashed',
      );
      await app.page.getByRole('button', { name: 'Start again' }).click();
      const unsaved = app.page.getByRole('region', { name: 'Unsaved work' });
      await unsaved.getByRole('button', { name: 'Recover' }).click();
      await expect(app.page.locator('.react-flow__node', { hasText: /memcached/i }).first()).toBeVisible();
    });
  });
}

/** Drops a file on the page as a system does, which alone knows where it is. */
async function drop(page: Page, path: string): Promise<void> {
  const file = { name: basename(path), text: readFileSync(path, 'utf8'), path };
  await page.evaluate(({ name, text, path: place }) => {
    Object.assign(window, { standInPaths: { [name]: place } });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], name));
    document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  }, file);
}

/** Adds something to a template: it has no file, so that it cannot be saved by itself. */
async function editTemplate(page: Page): Promise<void> {
  await page.getByRole('button', { name: /The bare minimum/ }).click();
  await page
    .getByRole('tab', { name: /Sandbox/ })
    .first()
    .click();
  await page
    .getByRole('searchbox', { name: /palette|search/i })
    .first()
    .fill('memcached');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/^• /);
  await answered(page);
}

/** Waits until the host has heard all that the page told it so far: it hears one call after the other. */
async function answered(page: Page): Promise<void> {
  await page.evaluate(() =>
    (window as never as { corralHost: { invoke: (c: string, r: unknown) => Promise<unknown> } }).corralHost.invoke(
      'app:info',
      {},
    ),
  );
}
