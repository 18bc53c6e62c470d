import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditor } from './auditor.ts';
import { expect, settle, test } from './designer.ts';

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

test('all of a large drawing that is selected is in the page no more than it was', async ({ designer }) => {
  const { page, folder } = designer;
  const ids = Array.from({ length: 300 }, (_, index) => `site-${index}`);
  const place = (index: number) => [(index % 20) * 400, Math.floor(index / 20) * 300, 360, 240];
  const one = {
    id: 'one',
    zones: Object.fromEntries(ids.map((id) => [id, { kind: 'site' }])),
    components: Object.fromEntries(ids.map((id) => [`lms-${id}`, { type: 'lms', in: id }])),
    connections: [],
  };
  const layout = { one: Object.fromEntries(ids.map((id, index) => [id, place(index)])) };
  writeFileSync(join(folder, 'all.corral'), JSON.stringify({ corral: 1, stages: [one], layout }));
  await designer.load();
  await page.getByRole('button', { name: /Open a file/ }).click();
  await page.getByRole('dialog', { name: 'Open a design' }).getByText('all.corral').click();
  await settle(page);
  const drawn = page.locator('.react-flow__node');
  const handles = page.locator('.zone-resizer');
  // From afar everything is painted, selected or not.
  await page.keyboard.press('Control+a');
  await expect(page.getByRole('heading', { name: '600 elements' })).toBeVisible();
  await expect(drawn).toHaveCount(0);
  await expect(handles).toHaveCount(0);
  // Near are those around the window, and each of its zones can be resized.
  await page.keyboard.press('Control+0');
  await settle(page);
  await expect.poll(() => handles.count()).toBeGreaterThan(0);
  await expect(handles).toHaveCount(await page.locator('.react-flow__node-zone.selected').count());
  expect(await drawn.count()).toBeLessThan(120);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await expect(page.getByRole('heading', { name: '600 elements' })).toBeHidden();
  await expect(drawn).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});
