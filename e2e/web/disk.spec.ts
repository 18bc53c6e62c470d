import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { changeIsKept } from '../kept-journals.ts';
import { auditor } from './auditor.ts';
import { expect, test, type Designer } from './designer.ts';

const TEXT = `# kept
corral: 1
name: Two people
stages:
  - id: one
    components:
      lms: { type: lms, n: 2 }
      mysql: { type: mysql }
`;

async function open({ page, folder, load }: Designer, name = 'both.corral'): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, TEXT);
  if (name.startsWith('locked')) chmodSync(file, 0o444);
  await load();
  await page.getByRole('button', { name: /Open a file/ }).click();
  await page.getByRole('dialog', { name: 'Open a design' }).getByText(name).click();
  await expect(page.locator('.react-flow__node[data-id="lms"]')).toBeVisible();
  return file;
}

async function command(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name }).click();
}

async function rename(page: Page, id: string, name: string): Promise<void> {
  await page.locator(`.react-flow__node[data-id="${id}"]`).click();
  await page.keyboard.press('F2');
  await page.getByLabel('Name', { exact: true }).last().fill(name);
  await page.keyboard.press('Enter');
  await expect(page.locator(`.react-flow__node[data-id="${id}"]`)).toContainText(name);
}

test('what another program writes comes into the drawing, to be undone', async ({ designer }) => {
  const { page, node } = designer;
  const file = await open(designer);
  writeFileSync(file, TEXT.replace('mysql: { type: mysql }', 'mysql: { type: mysql, name: Theirs }'));
  await expect(node('mysql')).toContainText('Theirs');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(node('mysql')).not.toContainText('Theirs');
});

test('a design that has a file is saved by itself, comments and all', async ({ designer }) => {
  const { page } = designer;
  const file = await open(designer);
  await rename(page, 'lms', 'Mine');
  await expect.poll(() => readFileSync(file, 'utf8')).toContain('name: Mine');
  expect(readFileSync(file, 'utf8')).toContain('# kept');
  await expect(page.getByTestId('save-state')).toHaveText(/^Saved \d\d:\d\d$/);
});

test('changes of two sides are merged by element, and what both changed is chosen', async ({ designer }) => {
  const { page, node } = designer;
  const file = await open(designer);
  await command(page, 'Save by itself, or not');
  await expect(page.getByTestId('notice')).toContainText('until you save it');
  await rename(page, 'lms', 'Mine');
  writeFileSync(file, TEXT.replace('n: 2 }', 'n: 2, name: Theirs }').replace('type: mysql }', 'type: mysql, n: 3 }'));
  await page.getByRole('dialog', { name: 'The file changed on disk' }).getByRole('button', { name: /merge/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Compare and merge' });
  await expect(dialog.getByRole('region', { name: 'What changed on disk' })).toContainText('mysql.n: 3');
  await auditor(page)('merging', 'merge/merge-dialog');
  const choice = dialog.getByRole('radiogroup', { name: 'Component lms, in stage one' });
  await expect(choice.getByRole('radio', { name: 'Mine: name: Mine' })).toBeChecked();
  await choice.getByRole('radio', { name: 'The file: name: Theirs' }).click();
  await dialog.getByRole('button', { name: 'Merge and save' }).click();
  await expect(node('lms')).toContainText('Theirs');
  await expect(page.getByTestId('save-state')).toHaveText(/^Saved \d\d:\d\d$/);
  expect(readFileSync(file, 'utf8')).toContain('name: Theirs');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(node('lms')).toContainText('Mine');
});

test('a file that is moved away and back is asked about only while it is away', async ({ designer }) => {
  const { page, folder } = designer;
  const file = await open(designer);
  await command(page, 'Save by itself, or not');
  await rename(page, 'lms', 'Mine');
  renameSync(file, join(folder, 'away'));
  const dialog = page.getByRole('dialog', { name: 'The file is gone' });
  await expect(dialog).toBeVisible();
  renameSync(join(folder, 'away'), file);
  await expect(dialog).toBeHidden();
  await expect(page.getByTestId('notice')).toContainText('is again as it was on disk');
  expect(readFileSync(file, 'utf8')).toBe(TEXT);
  await page.keyboard.press('Control+s');
  await expect.poll(() => readFileSync(file, 'utf8')).toContain('name: Mine');
});

test('a disk that fills up while a design is open is told about, and everything is written when there is room', async ({
  designer,
}) => {
  const { page, folder } = designer;
  const file = await open(designer);
  const [state, notice] = [page.getByTestId('save-state'), page.getByTestId('notice')];
  designer.fillDisk(true);
  await rename(page, 'lms', 'Mine');
  await expect(notice).toHaveText(/^Not saved by itself: both\.corral cannot be saved: the disk is full/);
  await expect(state).toHaveText('Not saved, and not kept safe against a crash');
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Not saved' });
  await expect(dialog).toContainText(/the disk is full; free some space and try again\. Your changes are still here\./);
  expect(readFileSync(file, 'utf8')).toBe(TEXT);
  designer.fillDisk(false);
  await changeIsKept(join(folder, '..', 'data'), '"Mine"');
  await expect(state).toHaveText('Not saved: the last attempt failed');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(state).toHaveText(/^Saved \d\d:\d\d$/);
  expect(readFileSync(file, 'utf8')).toContain('name: Mine');
});

test('a file that is protected while it is open stays as it is, the journal has the work, and it is saved afterwards', async ({
  designer,
}) => {
  const { page, folder } = designer;
  const file = await open(designer);
  const [state, notice] = [page.getByTestId('save-state'), page.getByTestId('notice')];
  chmodSync(file, 0o444);
  await rename(page, 'lms', 'Mine');
  await expect(notice).toHaveText(/^Not saved by itself: both\.corral cannot be saved: permission is denied; [^.]+\./);
  await expect(state).toHaveText('Not saved: the last attempt failed');
  await changeIsKept(join(folder, '..', 'data'), '"Mine"');
  expect(readFileSync(file, 'utf8')).toBe(TEXT);
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Not saved' });
  await expect(dialog).toContainText('still here, and the journal keeps them, too.');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  chmodSync(file, 0o644);
  await page.keyboard.press('Control+s');
  await expect(state).toHaveText(/^Saved \d\d:\d\d$/);
  expect(readFileSync(file, 'utf8')).toContain('name: Mine');
});

test('a file that cannot be written says so and is saved under another name', async ({ designer }) => {
  const { page } = designer;
  const file = await open(designer, 'locked.corral');
  await rename(page, 'lms', 'Mine');
  const state = page.getByTestId('save-state');
  await expect(state).toHaveText('Read-only: save under another name');
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Save as' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  chmodSync(file, 0o644);
  await page.keyboard.press('Control+s');
  await expect(state).toHaveText(/^Saved \d\d:\d\d$/);
  expect(readFileSync(file, 'utf8')).toContain('name: Mine');
});

test('the buttons of the chooser stay under a hand while its folder is read', async ({ designer }) => {
  const { page } = designer;
  await open(designer, 'locked.corral');
  await rename(page, 'lms', 'Mine');
  const held: Route[] = [];
  await page.route('**/ipc/files:list', (route) => void held.push(route));
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog', { name: 'Save as' });
  const cancel = dialog.getByRole('button', { name: 'Cancel' });
  await cancel.hover();
  const before = await cancel.boundingBox();
  await expect.poll(() => held.length).toBe(1);
  await held[0]?.continue();
  await expect(dialog.getByRole('list', { name: 'Folder' })).toBeVisible();
  expect(await cancel.boundingBox()).toEqual(before);
});
