import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JSHandle, Page } from '@playwright/test';
import { auditor } from './auditor.ts';
import { expect, test } from './designer.ts';

const STATE = JSON.stringify({
  format_version: '1.0',
  terraform_version: '1.11.4',
  values: {
    root_module: {
      resources: [
        { address: 'aws_instance.lms', type: 'aws_instance', name: 'lms', values: { id: 'i-1' } },
        { address: 'aws_db_instance.store', type: 'aws_db_instance', name: 'store', values: { id: 'db' } },
        { address: 'aws_iam_role.lms', type: 'aws_iam_role', name: 'lms', values: { id: 'r' } },
      ],
    },
  },
});
const DESIGN = 'corral: 1\nname: Dropped\nstages: [{ id: a, components: { lms: { type: lms } } }]\n';

/** Drops a file on the page as a file manager does. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ''], file ?? ''));
      return transfer;
    },
    [name, text],
  );
  await dropData(page, data);
}

/** Drops what is no file: a link or text. */
async function dropWords(page: Page, type: string, words: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([kind, said]) => {
      const transfer = new DataTransfer();
      transfer.setData(kind ?? '', said ?? '');
      return transfer;
    },
    [type, words],
  );
  await dropData(page, data);
}

/** Drops a file or folder of this computer on the page, which only the browser itself can. */
async function dropReal(page: Page, path: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
  }
}

async function dropData(page: Page, data: JSHandle<DataTransfer>): Promise<void> {
  const target = page.getByRole('main').first();
  await target.dispatchEvent('dragover', { dataTransfer: data });
  await target.dispatchEvent('drop', { dataTransfer: data });
}

test('the file of another tool is opened as a design, by keyboard', async ({ designer }) => {
  const { page, folder, node } = designer;
  const state = join(folder, 'terraform.tfstate');
  writeFileSync(state, STATE);
  await page.getByRole('button', { name: /^Import/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  const chooser = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choose file…' }).press('Enter');
  await (await chooser).setFiles(state);
  await expect(dialog.getByRole('status')).toHaveText('terraform.tfstate');
  await expect(dialog.getByRole('region', { name: 'Recognised' })).toContainText('databases: 1');
  await expect(dialog.getByRole('region', { name: 'Not in the design' })).toContainText('aws_iam_role.lms');
  await auditor(page)('what was imported', 'import/import-findings');
  await dialog.getByRole('button', { name: 'Open as a new design' }).press('Enter');
  await expect(node('lms')).toBeVisible();
  await expect(node('store')).toBeVisible();
  await expect(dialog).toBeHidden();
});

test('what is dropped on the start page or on a design is opened, imported or refused', async ({ designer }) => {
  const { page, folder, node } = designer;
  await drop(page, 'picture.png', 'x');
  await expect(page.getByText('“picture.png” is neither a design nor')).toBeVisible();
  await drop(page, 'dropped.corral', DESIGN);
  await expect(node('lms')).toBeVisible();
  await drop(page, 'picture.png', 'x');
  await expect(page.getByText('“picture.png” is neither a design nor')).toBeVisible();
  await dropWords(page, 'text/uri-list', 'https://designs.example/one.corral');
  await expect(page.getByText('Corral opens no addresses.')).toBeVisible();
  await dropWords(page, 'text/plain', 'lorem ipsum '.repeat(1_000_000));
  await expect(page.getByText('Text is not taken like this.')).toBeVisible();
  await dropReal(page, folder);
  await expect(page.getByText('“designs” is a folder. Corral opens one file at a time')).toBeVisible();
  await drop(page, 'hosts.ini', '[lms]\na\n[b:friends]\n');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog.getByRole('alert')).toContainText('Line 3 of the inventory opens no group');
  await dialog.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(dialog).toBeHidden();
  await expect(node('lms')).toBeVisible();
  await dropWords(page, 'text/plain', 'foreign');
  await drop(page, 'hosts.ini', '[forum]\na\n');
  // What was refused before is over.
  await expect(page.getByText('Text is not taken like this.')).toBeHidden();
  await dialog.getByRole('button', { name: 'Open as a new design' }).press('Enter');
  await expect(node('forum')).toBeVisible();
});

/** Pastes a file that was copied in a file manager. */
async function pasteFile(page: Page, name: string, text: string): Promise<void> {
  await page.evaluate(
    ([file, content]) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([content ?? ''], file ?? ''));
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      (document.activeElement ?? document.body).dispatchEvent(event);
    },
    [name, text],
  );
}

test('a file that is pasted is opened, imported or refused as one that is dropped', async ({ designer }) => {
  const { page, node } = designer;
  const refused = page.getByText('“picture.png” is neither a design nor');
  await pasteFile(page, 'picture.png', 'x');
  await expect(refused).toBeVisible();
  await pasteFile(page, 'pasted.corral', DESIGN);
  await expect(node('lms')).toBeVisible();
  await pasteFile(page, 'picture.png', 'x');
  await expect(refused).toBeVisible();
  await pasteFile(page, 'hosts.ini', '[forum]\na\n');
  const dialog = page.getByRole('dialog', { name: 'Import' });
  await expect(dialog).toBeVisible();
  await pasteFile(page, 'pasted.corral', DESIGN.replace('lms: {', 'forum: {'));
  await dialog.getByRole('button', { name: 'Open as a new design' }).press('Enter');
  await expect(node('forum')).toBeVisible();
  await expect(page.getByRole('tablist', { name: 'Open designs' }).getByRole('tab')).toHaveCount(2);
});

test('what is dropped on a presentation, or on a question, leaves the page where it is', async ({ designer }) => {
  const { page, folder } = designer;
  const design = join(folder, 'dropped.corral');
  writeFileSync(design, DESIGN);
  await designer.openTemplate();
  const refused = page.getByText('Nothing is opened from here. Drop it on the drawing or on the start page.');
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Save as' });
  await expect(dialog).toBeVisible();
  await dropReal(page, design);
  await expect(refused).toBeVisible();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByTestId('notice').getByRole('button').click();
  await expect(refused).toHaveCount(0);
  await page.getByTestId('canvas').focus();
  await page.keyboard.press('F5');
  const room = page.getByRole('main', { name: 'Presentation' });
  await expect(room).toBeVisible();
  await dropReal(page, design);
  await expect(refused).toBeVisible();
  await expect(room).toBeVisible();
  // The pages beside the designer have nothing to say to it, and stay, too.
  for (const query of ['?crashed=page', '?presenter=none']) {
    const address = new URL(`/index.html${query}`, page.url()).href;
    await page.goto(address);
    await expect(page.locator('#root > *').first()).toBeVisible();
    await dropReal(page, design);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(page.url()).toBe(address);
  }
});
