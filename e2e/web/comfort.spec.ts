import { AxeBuilder } from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './designer.ts';

async function audit(page: Page, where: string): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

test('an error in one panel leaves the rest of the window, and the design can be saved from there', async ({
  designer,
}) => {
  const { page, node, folder } = designer;
  await designer.openTemplate();
  const scorecard = page.getByRole('region', { name: 'Scorecard' });
  await expect(scorecard).toBeVisible();
  // What writes the cost of a month fails from now on, and nothing else uses it.
  await page.evaluate(() => {
    Object.assign(window, { before: Number.prototype.toLocaleString });
    Number.prototype.toLocaleString = () => {
      throw new Error('the figures are broken');
    };
  });
  await node('memcached').click();
  await page.keyboard.press('Delete');
  const failed = page.getByRole('alert').filter({ hasText: 'The scorecard could not be shown' });
  await expect(failed).toContainText('the figures are broken');
  await expect(node('mysql')).toBeVisible();
  await failed.getByRole('button', { name: 'Save the design' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save as' });
  await dialog.getByRole('textbox').first().fill('kept.corral');
  await dialog.getByRole('button', { name: /Save/ }).click();
  await expect(page.getByTestId('save-state')).toContainText(/^Saved/);
  expect(readFileSync(join(folder, 'kept.corral'), 'utf8')).toContain('mysql:');
  await page.evaluate(() => {
    Number.prototype.toLocaleString = Reflect.get(window, 'before') as typeof Number.prototype.toLocaleString;
  });
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(scorecard).toBeVisible();
  expect(designer.problems.splice(0).join('\n')).toContain('the figures are broken');
});

test('the edges of panels move by keyboard and pointer, and stay where they were left', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  const edge = page.getByRole('separator', { name: 'Width of the right panel' });
  const right = page.locator('.shell-right');
  const width = async () => Math.round((await right.boundingBox())?.width ?? 0);
  await expect(edge).toHaveAttribute('aria-valuenow', '336');
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(edge).toHaveAttribute('aria-valuenow', '352');
  await expect.poll(width).toBe(352);
  const box = (await edge.boundingBox())!;
  await page.mouse.move(box.x + 2, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x - 98, box.y + 200, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width).toBe(452);
  await designer.load();
  await designer.openTemplate();
  await expect.poll(width).toBe(452);
  await page.getByRole('separator', { name: 'Width of the right panel' }).dblclick();
  await expect.poll(width).toBe(336);
});

test('high contrast is chosen, or comes as the system asks', async ({ designer }) => {
  const { page } = designer;
  await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce' });
  const ink = () =>
    page.locator('html').evaluate((root) => getComputedStyle(root).getPropertyValue('--corral-palette-divider').trim());
  await designer.openTemplate();
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  await page.emulateMedia({ contrast: 'no-preference', reducedMotion: 'reduce' });
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'normal');
  const usual = await ink();
  await page.keyboard.press('Control+,');
  const settings = page.getByRole('dialog', { name: 'Settings' });
  await settings.getByLabel('Contrast').selectOption('more');
  await expect(page.locator('html')).toHaveAttribute('data-contrast', 'more');
  expect(await ink()).not.toBe(usual);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await audit(page, `settings, ${colorScheme}`);
  }
  await page.keyboard.press('Escape');
  await designer.node('mysql').click();
  await audit(page, 'high contrast');
});

test('the window is in Spanish when asked, and stays so', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  await page.keyboard.press('Control+,');
  await page.getByRole('dialog', { name: 'Settings' }).getByLabel('Language').selectOption('es');
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('dialog', { name: 'Ajustes' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Guardar', exact: true })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '¿Qué quieres hacer?' }).fill('deshacer');
  await expect(page.getByRole('option', { name: /Deshacer/ }).first()).toContainText('No hay nada que deshacer.');
  await page.keyboard.press('Escape');
  await designer.load();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test('the tour goes step by step with the keyboard, and is ended at any of them', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'What do you want to do?' }).fill('Take the tour');
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'A stack, drawn' });
  await expect(card).toBeFocused();
  await expect(card).toContainText('Step 1 of 9');
  // What the card tells about can be done from the card.
  await page.keyboard.press('n');
  await expect(page.getByRole('dialog', { name: 'What do you want to add?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeFocused();
  await audit(page, 'the tour');
  await card.getByRole('button', { name: 'Next' }).press('Enter');
  const second = page.getByRole('dialog', { name: 'Add something' });
  await expect(second).toBeFocused();
  await second.getByRole('button', { name: 'Back' }).press('Enter');
  await expect(card).toBeFocused();
  const next = page.locator('.tour-card').getByRole('button', { name: 'Next' });
  for (let step = 2; step <= 5; step += 1) {
    await next.press('Enter');
    await expect(page.locator('.tour-card')).toContainText(`Step ${step} of 9`);
  }
  // What it is about may be taken away meanwhile, and comes back.
  await designer.node('mysql').click();
  await page.keyboard.press('Delete');
  await expect(page.locator('.tour-card')).toContainText('no longer in the drawing');
  await page.keyboard.press('Control+z');
  await expect(page.locator('.tour-card')).not.toContainText('no longer in the drawing');
  for (let step = 6; step <= 9; step += 1) {
    await next.press('Enter');
    await expect(page.locator('.tour-card')).toContainText(`Step ${step} of 9`);
  }
  await page.locator('.tour-card').getByRole('button', { name: 'End the tour' }).press('Enter');
  await expect(page.locator('.tour-card')).toHaveCount(0);
  await expect(page.getByTestId('canvas')).toBeFocused();
});

test('a part that could not be loaded comes with the window, loaded again', async ({ designer }) => {
  const { page, problems } = designer;
  await designer.openTemplate();
  await page.route(/settings-dialog/, (route) => route.abort());
  await page.getByTestId('canvas').focus();
  await page.keyboard.press('Control+,');
  const failed = page.getByRole('alert').filter({ hasText: 'The settings could not be shown' });
  await expect(failed).toBeVisible();
  await page.unroute(/settings-dialog/);
  problems.length = 0;
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The bare minimum').first()).toBeVisible();
  await designer.openTemplate();
  await page.getByTestId('canvas').focus();
  await page.keyboard.press('Control+,');
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
});
