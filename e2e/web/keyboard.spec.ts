import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './designer.ts';

/** Presses Tab until something has the focus, as a person does who cannot see where it is. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let step = 0; step < most; step += 1) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement: element } = document;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(at)) return;
  }
  throw new Error(`Tab does not come to ${String(name)}`);
}

async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'What do you want to do?' })).toBeFocused();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

test('from a template to an export with the keyboard alone, every step announced', async ({ designer }) => {
  const { page, node, folder } = designer;
  const said = page.getByTestId('announcer');

  await tabTo(page, /The bare minimum/);
  await page.keyboard.press('Enter');
  await expect(node('people')).toBeVisible();
  await expect(page.getByTestId('canvas')).toBeFocused();
  await expect(page.locator('[data-findings][aria-busy="true"]')).toHaveCount(0);

  // A search box keeps its letters, and gives way to the keys that edit no text.
  await page.getByRole('searchbox', { name: /Search the palette/ }).focus();
  await page.keyboard.type('n');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'What do you want to do?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox', { name: /Search the palette/ })).toBeFocused();
  await page.keyboard.press('Escape');

  // Add: something new, by name, into the zone that is selected in the outline.
  await page.keyboard.press('Control+Shift+O');
  await page.keyboard.press('Home');
  await page.keyboard.press('n');
  await expect(page.getByRole('combobox', { name: 'What do you want to add?' })).toBeFocused();
  await page.keyboard.type('Redis');
  await page.keyboard.press('Enter');
  await expect(node('redis')).toBeVisible();

  // Connect: select two in the outline, the caller first.
  await command(page, 'Outline');
  const row = (name: RegExp) => page.getByRole('treeitem', { name });
  await row(/^LMS/).first().press('Enter');
  await row(/^Redis/)
    .first()
    .press('Space');
  await page.keyboard.press('c');
  await expect(designer.edge('lms->redis')).toHaveCount(1);
  await expect(said).toContainText('Connect LMS to Redis.');

  // Fix a finding: the first that offers a fix.
  await command(page, 'Show the next stage');
  await expect(page.getByRole('tab', { selected: true, name: /sort of/ })).toBeVisible();
  await expect(page.locator('[data-findings][aria-busy="true"]')).toHaveCount(0);
  const findings = page.locator('.shell-problems [data-roving][tabindex="0"]');
  await findings.first().focus();
  await page.keyboard.press('ArrowRight');
  const apply = page.getByRole('region', { name: 'Fixes' }).getByRole('button').first();
  await expect(apply).toBeVisible();
  await apply.press('Enter');
  await expect(said).toContainText(/^Done: .*Undo takes it back\.$/);
  await page.keyboard.press('Control+z');
  await expect(said).toContainText(/^Undone: /);
  await page.keyboard.press('Control+y');
  await expect(said).toContainText(/^Done again: /);

  // Export, into the folder of the test.
  await page.keyboard.press('Control+e');
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await expect(dialog.getByRole('tab', { name: /Files/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Choose folder…' }).press('Enter');
  const use = page.getByRole('dialog', { name: 'Choose a folder' }).getByRole('button', { name: 'Use this folder' });
  // Until the folder is listed there is none to use, and a key would be lost.
  await expect(use).toBeEnabled();
  await use.press('Enter');
  const write = dialog.getByRole('button', { name: /^Write \d+ files/ });
  await write.press('Enter');
  await expect(dialog.getByRole('status').filter({ hasText: /files? written/ })).toBeVisible();
  expect(readdirSync(folder)).toContain('.corral-export.json');
});

test('Ctrl+Z in a field takes typing back first, then the last edit of the design', async ({ designer }) => {
  const { page, node } = designer;
  const said = page.getByTestId('announcer');
  await designer.openTemplate();
  await node('lms').click();
  const name = page.getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Campus');
  await page.keyboard.press('Enter');
  await expect(node('lms')).toContainText('Campus');
  await name.pressSequentially('es');
  await page.keyboard.press('Control+z');
  await expect(name).toHaveValue('Campus');
  await expect(node('lms')).toContainText('Campus');
  await page.keyboard.press('Control+z');
  await expect(said).toHaveText('Undone: Set “Name” of LMS.');
  await expect(name).toHaveValue('');
  await page.keyboard.press('Control+y');
  await expect(name).toHaveValue('Campus');
});
