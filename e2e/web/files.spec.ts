import type { Page } from '@playwright/test';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './designer.ts';

test('saves a design into the folder and opens it again as it was', async ({ designer }) => {
  const { page, node, folder } = designer;
  await designer.openTemplate();
  await node('nginx').click();
  await page.keyboard.press('F2');
  await page.getByLabel('Name', { exact: true }).last().fill('Front door');
  await page.keyboard.press('Enter');
  await expect(node('nginx')).toContainText('Front door');
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('mine.corral');
  await dialog.getByRole('button', { name: /Save/ }).click();
  await expect(page.getByTestId('save-state')).toContainText(/^Saved/);
  expect(readFileSync(join(folder, 'mine.corral'), 'utf8')).toContain('name: Front door');
  await designer.load();
  await page.getByRole('button', { name: /Open a file/ }).click();
  await page.getByRole('dialog').getByText('mine.corral').click();
  await openIfAsked(page);
  await expect(node('nginx')).toContainText('Front door');
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
  await page.getByRole('dialog').getByText('evil.corral').click();
  await openIfAsked(page);
  await expect(node('lms')).toContainText('<img src=x');
  await expect(node('z')).toContainText('<script>');
  await expect(page.getByRole('tab')).toContainText('<img src=x');
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await page.evaluate(() => document.title === 'owned')).toBe(false);
});

test('exports Terraform into a folder', async ({ designer }) => {
  const { page, folder } = designer;
  await designer.openTemplate();
  await designer.showStage(/Definitely not a sandbox/);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/\.tf/).first()).toBeVisible();
  await dialog
    .getByRole('button', { name: /Choose|folder/i })
    .first()
    .click();
  const chooser = page.getByRole('dialog').last();
  await chooser
    .getByRole('button', { name: /Export here|Use this folder|Choose this folder|Choose/ })
    .last()
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Write|^Export/ })
    .last()
    .click();
  await expect.poll(() => readdirSync(folder).length).toBeGreaterThan(1);
  expect(readdirSync(folder)).toContain('.corral-export.json');
});

/** Some file choosers open on the first click, some ask for a button. */
async function openIfAsked(page: Page): Promise<void> {
  const open = page.getByRole('dialog').getByRole('button', { name: 'Open', exact: true });
  if (await open.isVisible().catch(() => false)) await open.click().catch(() => undefined);
}
