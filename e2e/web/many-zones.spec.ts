import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditor } from './auditor.ts';
import { expect, test } from './designer.ts';

test('where there are very many zones, the ones that fit are found by typing', async ({ designer }) => {
  const { page, node, folder } = designer;
  const zones = Array.from({ length: 80 }, (_, index) => `      site-${index}: { kind: site }`).join('\n');
  writeFileSync(
    join(folder, 'many.corral'),
    `corral: 1\nstages:\n  - id: one\n    zones:\n${zones}\n    components:\n      lms: { type: lms, in: site-0 }\n`,
  );
  await designer.load();
  await page.getByRole('button', { name: /Open a file/ }).click();
  await page.getByRole('dialog', { name: 'Open a design' }).getByText('many.corral').click();
  await node('lms').click();
  const within = page.getByRole('combobox', { name: 'Stands in' });
  await expect(within).toHaveValue('site-0 (site)');
  await within.fill('site-42');
  await expect(page.getByRole('listbox', { name: 'Stands in' }).getByRole('option')).toHaveText(['site-42 (site)']);
  await auditor(page)('a list that is searched');
  await within.press('ArrowDown');
  await within.press('Enter');
  await expect(within).toHaveValue('site-42 (site)');
  const over = page.getByRole('combobox', { name: 'Spread over' });
  for (const site of ['site-7', 'site-71']) {
    await over.fill(`${site} `);
    await over.press('ArrowDown');
    await over.press('Enter');
    await expect(page.getByRole('button', { name: `${site} (site)` })).toBeVisible();
  }
  await over.press('Escape');
  await page.getByRole('tab', { name: 'Code', exact: true }).click();
  await expect(page.locator('.code-tab')).toContainText('in: site-42');
  await expect(page.locator('.code-tab')).toContainText('spread: [site-7, site-71]');
});
