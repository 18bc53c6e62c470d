import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launchStandIn } from './desktop-app.ts';

test('the presenter’s window of the desktop app keeps in step, and goes with the designer', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'corral-presenter-'));
  const design = join(folder, 'stack.corral');
  copyFileSync('assets/templates/bare-minimum.corral', design);
  const app = await launchStandIn(join(folder, 'data'), design);
  try {
    const { page } = app;
    await page.waitForSelector('body[data-app-state="ready"]');
    await expect(page.getByRole('tab', { name: /Definitely not a sandbox/ })).toBeVisible();
    await page.keyboard.press('F5');
    const title = page.getByRole('main', { name: 'Presentation' }).getByRole('heading', { level: 1 });
    await expect(title).toHaveText('Sandbox');
    const opening = page.context().waitForEvent('page');
    await page.keyboard.press('s');
    const presenter = await opening;
    const shown = presenter.getByRole('heading', { level: 1 });
    await expect(shown).toHaveText('Sandbox');
    expect(await app.windowCount()).toBe(2);
    await page.keyboard.press('PageDown');
    await expect(shown).toHaveText(/sort of/);
    await presenter.keyboard.press('PageDown');
    await expect(title).toHaveText(/Definitely/);
    const closed = presenter.waitForEvent('close');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'The presentation is over' }).getByRole('button', { name: 'Close' }).click();
    await app.requestClose();
    await closed;
    expect(app.foreign()).toEqual([]);
  } finally {
    await app.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
