import { AxeBuilder } from '@axe-core/playwright';
import { command, expect, test } from './designer.ts';

test.beforeEach(async ({ designer }) => designer.openTemplate());

test('stages are added, named, moved, copied and removed by keyboard', async ({ designer }) => {
  const { page } = designer;
  const tabs = page.getByRole('tablist', { name: 'Stages' }).getByRole('tab');
  await expect(tabs).toHaveCount(3);
  await command(page, 'Add a stage');
  await expect(tabs).toHaveCount(4);
  await command(page, 'Rename this stage');
  await page.getByRole('dialog', { name: 'Rename' }).getByRole('textbox').fill('The end');
  await page.keyboard.press('Enter');
  await expect(tabs.nth(3)).toHaveText('The end');
  await command(page, 'Move this stage left');
  await expect(tabs.nth(2)).toHaveText('The end');
  await command(page, 'Duplicate this stage');
  await expect(tabs.nth(3)).toHaveText('The end (copy)');
  await command(page, 'Remove this stage');
  await expect(tabs).toHaveCount(4);
  await page.keyboard.press('PageUp');
});

test('a stage is compared with the one before: on the drawing, in the verdicts and in the findings', async ({
  designer,
}) => {
  const { page, node } = designer;
  await designer.showStage(/Definitely not a sandbox/);
  await page.keyboard.press('Control+Shift+D');
  const panel = page.getByRole('region', { name: 'Comparison' });
  await expect(panel).toContainText(/\d+ added/);
  await expect(page.getByTestId('announcer')).toContainText(/^Compared with .*sort of.*added/);
  await expect(node('mysql')).toHaveAttribute('data-compared', '~ changed');
  await expect(panel.getByRole('row', { name: /Highly available/ })).toBeVisible();
  await expect(panel.getByText(/Findings that are gone: \d+/)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  }
  await page.keyboard.press('Control+Shift+D');
  await expect(panel).toBeHidden();
  await expect(node('mysql')).not.toHaveAttribute('data-compared');
});

test('a change is carried into later stages where it fits, as one step', async ({ designer }) => {
  const { page, node } = designer;
  await node('memcached').click();
  await page.keyboard.press('Delete');
  await expect(node('memcached')).toHaveCount(0);
  await command(page, 'Carry a change');
  const dialog = page.getByRole('dialog', { name: 'Carry a change forward' });
  await expect(dialog.getByRole('list', { name: 'What fits where' }).getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Carry forward' }).click();
  await expect(page.getByTestId('announcer')).toContainText('Carried forward.');
  await designer.showStage(/sort of/);
  await expect(node('memcached')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(node('memcached')).toBeVisible();
});
