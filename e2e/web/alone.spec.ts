import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CONTENT_SECURITY_POLICY, resolveStatic } from '../../host/static-files.ts';
import { expect, test as base } from './designer.ts';

/** Any web server: it hands out the built page and knows nothing of Corral. */
const test = base.extend<{ address: string }>({
  // eslint-disable-next-line no-empty-pattern
  address: async ({}, use) => {
    const server = await handOut();
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    server.close();
    server.closeAllConnections();
  },
});

async function handOut(): Promise<Server> {
  const server = createServer(({ method, url = '/' }, response) => {
    const found = method === 'GET' ? resolveStatic('dist/renderer', url.split('?')[0] ?? '/') : undefined;
    if (found === undefined) response.writeHead(405).end();
    else response.writeHead(200, { 'content-type': found.contentType }).end(readFileSync(found.file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  // No header of this server says it: the page itself does.
  expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toBe(
    CONTENT_SECURITY_POLICY.replace(/; frame-ancestors .*$/, ''),
  );
  await page.waitForSelector('body[data-app-state="ready"]');
}

/** In the page: a person who chooses a file of the browser's own disk, because no script can use the system's dialog. */
function chooseOwnFile(): void {
  const file = async () => (await navigator.storage.getDirectory()).getFileHandle('mine.corral', { create: true });
  Object.assign(window, { showOpenFilePicker: async () => [await file()], showSaveFilePicker: file });
}

/** In the page: a browser that lets no page write files. */
function noFiles(): void {
  Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
}

/** Only in the stage that is on screen. */
const WORKER = 'worker: { type: worker, in: machine,';

const ownFile = (page: Page) =>
  page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    return (await (await root.getFileHandle('mine.corral')).getFile()).text();
  });

/** What the browser's own database holds of unsaved work, as text. */
const journal = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((done) => {
        const opened = indexedDB.open('corral');
        opened.onsuccess = () => {
          const all = opened.result.transaction('entries').objectStore('entries').getAll();
          all.onsuccess = () => done(JSON.stringify(all.result));
        };
      }),
  );

test('served by any web server, it keeps work in the browser and saves into files', async ({ designer, address }) => {
  const { page, node, problems } = designer;
  await page.addInitScript(chooseOwnFile);
  await open(page, address);
  await designer.openTemplate();
  await node('worker').click();
  await page.keyboard.press('Delete');
  const state = page.getByTestId('save-state');
  await expect(state).toHaveText('Not in a file yet: kept in this browser only');
  await expect.poll(() => journal(page)).toContain('"worker"');
  page.on('dialog', (dialog) => void dialog.accept());
  await open(page, address);
  await page.getByRole('region', { name: 'Unsaved work' }).getByRole('button', { name: 'Recover' }).click();
  await expect(node('nginx')).toBeVisible();
  await expect(node('worker')).toHaveCount(0);
  await page.keyboard.press('Control+s');
  await expect(state).toHaveText(/^Saved \d\d:\d\d$/);
  expect(await ownFile(page)).not.toContain(WORKER);
  await expect.poll(() => journal(page)).toBe('[]');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => ownFile(page)).toContain(WORKER);
  problems.length = 0;
});

test('of two tabs that recover the same work in one instant, one has it', async ({ designer, address }) => {
  const { page, node, problems } = designer;
  page.on('dialog', (dialog) => void dialog.accept());
  await open(page, address);
  await designer.openTemplate();
  await node('worker').click();
  await page.keyboard.press('Delete');
  await expect.poll(() => journal(page)).toContain('"worker"');
  await open(page, address);
  const other = await page.context().newPage();
  await open(other, address);
  const unsaved = (tab: Page) => tab.getByRole('region', { name: 'Unsaved work' });
  const tabs = [page, other];
  for (const tab of tabs) await expect(unsaved(tab).getByRole('alert')).toHaveCount(1);
  // By script in both, so that neither waits for the other to be drawn.
  const press = () =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Recover')?.click();
  await Promise.all(tabs.map((tab) => tab.evaluate(press)));
  const told = (tab: Page) => tab.getByTestId('notice');
  for (const tab of tabs) await expect(told(tab)).toBeVisible();
  const words = await Promise.all(tabs.map((tab) => told(tab).innerText()));
  expect(words.filter((each) => /Recovered 1 change/.test(each))).toHaveLength(1);
  const [winner, loser] = /Recovered 1 change/.test(words[0] ?? '') ? [page, other] : [other, page];
  await expect(unsaved(loser).getByRole('alert')).toHaveCount(0);
  await winner.locator('.react-flow__node[data-id="memcached"]').click();
  await winner.keyboard.press('Delete');
  await expect.poll(() => journal(winner)).toContain('"memcached"');
  const records = JSON.parse(await journal(winner)) as { journal: string }[];
  expect(new Set(records.map((record) => record.journal)).size, 'one journal, gone on with').toBe(1);
  problems.length = 0;
});

test('in a browser without files it opens copies and saves as downloads', async ({ designer, address }) => {
  const { page, node, folder, problems } = designer;
  const file = join(folder, 'given.corral');
  writeFileSync(file, '# mine\ncorral: 1\nstages:\n  - id: one\n    components: { lms: { type: lms } }\n');
  await page.addInitScript(noFiles);
  await open(page, address);
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Open a file/ }).click();
  await (await choosing).setFiles(file);
  await expect(node('lms')).toBeVisible();
  const state = page.getByTestId('save-state');
  await expect(state).toHaveText('A copy of the file: saving downloads another');
  await node('lms').click();
  await page.keyboard.press('Delete');
  await expect.poll(() => journal(page)).toContain('"lms"');
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const saved = readFileSync(await (await downloading).path(), 'utf8');
  expect(saved).toContain('# mine');
  expect(saved).not.toContain('lms');
  await expect(state).toHaveText(/^Downloaded \d\d:\d\d, to where this browser puts downloads$/);
  // A change after that is kept in the browser; what it belongs to is a file of the person's.
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => journal(page)).toContain('"lms"');
  page.on('dialog', (dialog) => void dialog.accept());
  await open(page, address);
  const unsaved = page.getByRole('region', { name: 'Unsaved work' });
  await expect(unsaved).toContainText('“given.corral” (in your own files or downloads): 1 change was not saved');
  problems.length = 0;
});

test('when its server stops, work goes on in the browser and is saved elsewhere', async ({ designer }) => {
  const { page, node, problems } = designer;
  await page.addInitScript(noFiles);
  const ready = page.waitForEvent('requestfinished', (request) => request.url().includes('alone-bridge'));
  await designer.load();
  await designer.openTemplate();
  await node('worker').click();
  await page.keyboard.press('Delete');
  await expect(page.getByTestId('save-state')).toHaveText('Not saved yet');
  await ready;
  await designer.stop();
  await node('memcached').click();
  await page.keyboard.press('Delete');
  const state = page.getByTestId('save-state');
  await expect(state).toHaveText('Corral’s server has stopped: kept in this browser only, save it elsewhere');
  await expect.poll(() => journal(page)).toContain('"memcached"');
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  const saved = readFileSync(await (await downloading).path(), 'utf8');
  expect(saved).toContain('nginx');
  for (const gone of [WORKER, 'memcached: { type: memcached, in: machine }']) expect(saved).not.toContain(gone);
  problems.length = 0;
});
