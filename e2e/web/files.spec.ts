import type { Locator, Page } from '@playwright/test';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, openFirstFinding, saveUnder, settle, test } from './designer.ts';

test('saves a design into the folder and opens it again as it was', async ({ designer }) => {
  const { page, node, folder } = designer;
  await designer.openTemplate();
  await node('nginx').click();
  await page.keyboard.press('F2');
  await page.getByLabel('Name', { exact: true }).last().fill('Front door');
  await page.keyboard.press('Enter');
  await expect(node('nginx')).toContainText('Front door');
  await page.keyboard.press('Control+s');
  await saveUnder(page, 'mine.corral');
  expect(readFileSync(join(folder, 'mine.corral'), 'utf8')).toContain('name: Front door');
  await designer.load();
  await page.getByRole('button', { name: /Open a file/ }).click();
  await page.getByRole('dialog', { name: 'Open a design' }).getByText('mine.corral').click();
  await expect(node('nginx')).toContainText('Front door');
});

test('saving for the first time leaves everything on screen as it is', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  await openFirstFinding(page);
  await expect(page.getByRole('button', { name: 'About this rule' })).toBeVisible();
  await page.keyboard.press('Control+=');
  await settle(page);
  const view = () => page.locator('.react-flow__viewport').getAttribute('style');
  const before = await view();
  await page.keyboard.press('Control+s');
  await saveUnder(page, 'mine.corral');
  await settle(page);
  expect(await view()).toBe(before);
  await expect(page.getByRole('button', { name: 'About this rule' })).toBeVisible();
});

test('shows a hostile design as text and nothing else', async ({ designer }) => {
  const { page, node, folder } = designer;
  const evil = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;
  writeFileSync(
    join(folder, 'evil.corral'),
    `corral: 1\nname: ${JSON.stringify(evil)}\nstages:\n  - id: one\n    name: ${JSON.stringify(evil)}\n    zones:\n      z: { kind: site, name: ${JSON.stringify(evil)} }\n    components:\n      lms: { type: lms, in: z, name: ${JSON.stringify(evil)} }\n      odd: { type: "<b>odd</b>" }\n`,
  );
  await designer.load();
  await page.getByRole('button', { name: /Open a file/ }).click();
  await page.getByRole('dialog', { name: 'Open a design' }).getByText('evil.corral').click();
  await expect(node('lms')).toContainText('<img src=x');
  await expect(node('z')).toContainText('<script>');
  await expect(page.getByRole('tablist', { name: 'Stages' }).getByRole('tab')).toContainText('<img src=x');
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await page.evaluate(() => document.title === 'owned')).toBe(false);
});

test('exports Terraform into a folder', async ({ designer }) => {
  const { page, folder } = designer;
  await designer.openTemplate();
  await designer.showStage(/Definitely not a sandbox/);
  const dialog = await exportHere(page);
  await dialog.getByRole('button', { name: /^Write/ }).click();
  await expect(dialog.getByRole('table', { name: 'What was written' })).toBeVisible();
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['.corral-export.json', 'versions.tf']));
});

test('shows how an edited file differs and lets a person choose, file by file', async ({ designer }) => {
  const { page, folder } = designer;
  await designer.openTemplate();
  const dialog = await exportHere(page);
  await dialog.getByRole('button', { name: /^Write/ }).click();
  await expect(dialog.getByRole('table', { name: 'What was written' })).toBeVisible();
  for (const name of ['versions.tf', 'providers.tf']) writeFileSync(join(folder, name), 'mine\n');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await exportHere(page);
  const row = dialog.getByRole('row', { name: /versions\.tf/ });
  await expect(row).toContainText('All differences are yours.');
  await row.getByRole('button', { name: 'Show the difference' }).click();
  await expect(dialog.getByRole('region', { name: 'Difference of versions.tf' })).toContainText('-mine');
  await row.getByRole('button', { name: 'Take new' }).click();
  await dialog.getByRole('button', { name: /^Write/ }).click();
  await expect(dialog.getByRole('table', { name: 'What was written' })).toBeVisible();
  expect(readFileSync(join(folder, 'versions.tf'), 'utf8')).toContain('terraform {');
  expect(readFileSync(join(folder, 'providers.tf'), 'utf8')).toBe('mine\n');
});

test('merges a file that both a person and the export changed', async ({ designer }) => {
  const { page, folder } = designer;
  await designer.openTemplate();
  await designer.showStage(/Sandbox\?/);
  const dialog = await exportHere(page);
  await dialog.getByRole('button', { name: /^Write/ }).click();
  await expect(dialog.getByRole('table', { name: 'What was written' })).toBeVisible();
  const file = join(folder, 'variables.tf');
  writeFileSync(file, `# ours\n${readFileSync(file, 'utf8')}`);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await designer.showStage(/Definitely not a sandbox/);
  await exportHere(page);
  const row = dialog.getByRole('row', { name: /variables\.tf/ });
  await expect(row).toContainText('You changed it, and so did the export.');
  await row.getByRole('button', { name: 'Show the difference' }).click();
  await expect(dialog.getByRole('region', { name: 'Difference of variables.tf, your edits' })).toContainText('+# ours');
  await row.getByRole('button', { name: 'Merge both' }).click();
  await dialog.getByRole('button', { name: /^Write/ }).click();
  await expect(dialog.getByRole('row', { name: /variables\.tf merged/ })).toBeVisible();
  const merged = readFileSync(file, 'utf8');
  expect(merged).toMatch(/^# ours\n/);
  expect(merged).toContain('mysql-machines');
});

/** Opens the export and picks the folder that the server started in. */
async function exportHere(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.getByRole('button', { name: 'Choose folder…' }).click();
  // By its name: until the host answers, the export itself is the only dialog, and has a button to choose as well.
  const chooser = page.getByRole('dialog', { name: 'Choose a folder' });
  await chooser.getByRole('button', { name: 'Use this folder' }).click();
  await expect(chooser).toHaveCount(0);
  return dialog;
}
