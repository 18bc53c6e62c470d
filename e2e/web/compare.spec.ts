import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditor } from './auditor.ts';
import { expect, test, type Designer } from './designer.ts';

async function compareWithFile({ page }: Designer, name: string): Promise<void> {
  await page.getByRole('dialog', { name: 'Compare this stage with' }).getByText('A file…').click();
  await page.getByRole('dialog', { name: 'Open a design' }).getByRole('button', { name }).click();
}

test('a design is compared with a file and with another tab, laid over it and side by side', async ({ designer }) => {
  const { page, node, folder } = designer;
  copyFileSync('assets/templates/make-it-smaller.corral', join(folder, 'smaller.corral'));
  writeFileSync(join(folder, 'broken.corral'), 'corral: 1\nstages:\n  - id: a\n    zones: 7\n');
  await designer.openTemplate();
  await page.keyboard.press('Shift+D');
  await compareWithFile(designer, 'broken.corral');
  await expect(page.getByRole('alert')).toContainText('“broken.corral” cannot be compared: line 4:');
  await compareWithFile(designer, 'smaller.corral');
  const panel = page.getByRole('region', { name: 'Comparison' });
  await expect(panel.getByRole('row', { name: /^Machines/ })).toBeVisible();
  await expect(panel.getByText(/New findings: \d+/)).toBeVisible();
  await expect(page.getByTestId('announcer')).toContainText(/^Compared with .*: \d+ added/);
  await expect(page.locator('.compared-removed').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Side by side' }).click();
  const other = page.getByRole('figure', { name: /, as it is$/ });
  await expect(other.locator('[data-element]').first()).toBeVisible();
  await expect(page.locator('.react-flow .compared-removed')).toHaveCount(0);
  await auditor(page)('compared with a file', 'compare/comparison-panel', 'compare/other-drawing');
  await page.keyboard.press('Control+Shift+D');
  await expect(other).toBeHidden();
  await expect(panel).toBeHidden();

  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: /The bare minimum/ }).click();
  await expect(page.getByRole('tablist', { name: 'Open designs' }).getByRole('tab')).toHaveCount(2);
  await node('worker').click();
  await page.keyboard.press('Delete');
  await expect(node('worker')).toHaveCount(0);
  await page.keyboard.press('Shift+D');
  await page.getByRole('button', { name: /open in a tab/ }).click();
  await expect(other.locator('[data-element="worker"]')).toBeVisible();
});
