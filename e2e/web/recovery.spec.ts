import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeIsKept, keptJournals } from '../kept-journals.ts';
import { auditor } from './auditor.ts';
import { command, expect, test, type Designer } from './designer.ts';

const isKept = ({ folder }: Designer, words: string) => changeIsKept(join(folder, '..', 'data'), words);

test('work that was never saved is back after a crash, each change to be undone', async ({ designer }) => {
  const { page, node } = designer;
  await designer.openTemplate();
  await expect(page.getByRole('region', { name: 'Unsaved work' })).toHaveCount(0);
  for (const id of ['memcached', 'worker']) {
    await node(id).click();
    await page.keyboard.press('Delete');
    await expect(node(id)).toHaveCount(0);
  }
  await isKept(designer, '"path":["stages",0,"components","worker"]');
  await designer.crash();
  const unsaved = page.getByRole('region', { name: 'Unsaved work' });
  await expect(unsaved).toContainText(/never saved\): 2 changes were not saved/);
  await unsaved.getByRole('button', { name: 'Recover' }).click();
  await expect(page.getByTestId('notice')).toContainText(/Recovered 2 changes from \d\d:\d\d/);
  await expect(node('nginx')).toBeVisible();
  await expect(node('worker')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(node('worker')).toBeVisible();
  await expect(node('memcached')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(node('memcached')).toBeVisible();
});

test('what another browser takes over is kept for the first as well, which is told', async ({ designer, browser }) => {
  const { page, node, folder } = designer;
  const change = '"path":["stages",0,"components","worker"]';
  await designer.openTemplate();
  await node('worker').click();
  await page.keyboard.press('Delete');
  await isKept(designer, change);
  const another = await browser.newContext();
  await another.addCookies(await page.context().cookies());
  const second = await another.newPage();
  await second.goto(page.url());
  const unsaved = second.getByRole('region', { name: 'Unsaved work' });
  await unsaved.getByRole('button', { name: 'Recover' }).click();
  await expect(second.locator('.react-flow__node[data-id="nginx"]')).toBeVisible();
  await expect(second.locator('.react-flow__node[data-id="worker"]')).toHaveCount(0);
  await expect(page.getByTestId('notice')).toContainText('such as in another browser');
  const kept = () => keptJournals(join(folder, '..', 'data')).filter((text) => text.includes(change));
  await expect.poll(() => kept().length).toBe(2);
  await another.close();
});

test('what is let go does not come back', async ({ designer }) => {
  const { page, node } = designer;
  await designer.openTemplate();
  await node('worker').click();
  await page.keyboard.press('Delete');
  await isKept(designer, '"path":["stages",0,"components","worker"]');
  await designer.crash();
  const unsaved = page.getByRole('region', { name: 'Unsaved work' });
  await auditor(page)('unsaved work', 'keeping/unsaved-work');
  await unsaved.getByRole('button', { name: 'Discard' }).click();
  await expect(unsaved.getByRole('alert')).toHaveCount(0);
  await designer.load();
  await expect(page.getByRole('heading', { name: 'Templates' })).toBeVisible();
  await expect(unsaved.getByRole('alert')).toHaveCount(0);
});

test('an earlier save is looked at and restored, and that is undone', async ({ designer }) => {
  const { page, node, folder } = designer;
  const saved = page.getByTestId('save-state');
  await designer.openTemplate();
  await page.keyboard.press('Control+s');
  const chooser = page.getByRole('dialog', { name: 'Save as' });
  await chooser.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(saved).toHaveText(/^Saved/);
  await node('worker').click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+s');
  const onDisk = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  await expect.poll(() => onDisk().some((text) => text.includes('worker: { type: worker, in: machine,'))).toBe(false);
  await page.getByRole('button', { name: 'Menu', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Earlier versions…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' });
  await dialog.getByRole('list', { name: 'Versions, newest first' }).getByRole('button').nth(1).click();
  await expect(dialog.getByRole('region', { name: 'What restoring it would change' })).toContainText('worker');
  // The picture shows it as it was, and marks what restoring brings back.
  await expect(dialog.locator('[data-element="worker"]')).toBeVisible();
  await expect(dialog.locator('[data-element="worker"]')).toContainText('+');
  await auditor(page)('an earlier version', 'keeping/version-picture');
  await dialog.getByRole('button', { name: 'Restore' }).click();
  await expect(node('worker')).toBeVisible();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(node('worker')).toHaveCount(0);
});

test('what a person chose for the window is there at the next start, whose address is another', async ({
  designer,
}) => {
  const { page, folder } = designer;
  await designer.openTemplate();
  const before = new URL(page.url()).origin;
  await command(page, 'Save by itself, or not');
  await expect(page.getByTestId('notice')).toContainText('until you save it');
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  await command(page, 'Settings…');
  await page.getByRole('dialog', { name: 'Settings' }).getByRole('combobox', { name: 'Language' }).selectOption('es');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  // The page speaks it before the disk has it, and a crash takes what no disk has.
  const settings = join(folder, '..', 'data', 'settings.json');
  await expect.poll(() => readFileSync(settings, 'utf8')).toMatch(/language\W+es\b/);
  await designer.crash();
  expect(new URL(page.url()).origin).not.toBe(before);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark');
  const kept = await page.evaluate(() => localStorage.getItem('corral-autosave'));
  expect(kept).toBe('off');
});
