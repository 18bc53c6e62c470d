import { copyFileSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { auditor } from './auditor.ts';
import { command, expect, test, type Designer } from './designer.ts';

const tabs = ({ page }: Designer) => page.getByRole('tablist', { name: 'Open designs' }).getByRole('tab');

async function openFile({ page }: Designer, name: string): Promise<void> {
  await page.keyboard.press('Control+o');
  await page.getByRole('dialog', { name: 'Open a design' }).getByRole('button', { name }).click();
}

test('two designs are open side by side, each with its undo, and a file is open once', async ({ designer }) => {
  const { page, node, folder } = designer;
  copyFileSync('assets/templates/bare-minimum.corral', join(folder, 'one.corral'));
  await openFile(designer, 'one.corral');
  await expect(node('people')).toBeVisible();
  await expect(tabs(designer)).toHaveCount(0);
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: /Blank/ }).click();
  await expect(tabs(designer)).toHaveCount(2);
  await command(page, 'Add a stage');
  await expect(tabs(designer).nth(1)).toContainText('(not saved)');
  await auditor(page)('tabs');
  await tabs(designer).first().click();
  await expect(node('people')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await tabs(designer).nth(1).click();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled();
  await openFile(designer, 'one.corral');
  await expect(tabs(designer).first()).toHaveAttribute('aria-selected', 'true');
  await expect(tabs(designer)).toHaveCount(2);
  await page.keyboard.press('Control+w');
  await expect(tabs(designer)).toHaveCount(0);
  await page.keyboard.press('Control+Shift+T');
  await expect(tabs(designer)).toHaveCount(2);
  await expect(node('people')).toBeVisible();
});

test('closing a tab asks about what is not saved, and the other one stays', async ({ designer }) => {
  const { page, node } = designer;
  await designer.openTemplate();
  await page.keyboard.press('Control+n');
  await page.getByRole('button', { name: /The bare minimum/ }).click();
  await expect(tabs(designer)).toHaveCount(2);
  await node('worker').click();
  await page.keyboard.press('Delete');
  await expect(tabs(designer).nth(1)).toContainText('(not saved)');
  const close = page.getByRole('button', { name: 'Close this design' });
  await close.click();
  const question = page.getByRole('dialog', { name: 'Save changes?' });
  await question.getByRole('button', { name: 'Cancel' }).click();
  await expect(node('worker')).toHaveCount(0);
  await close.click();
  await question.getByRole('button', { name: 'Don’t save' }).click();
  await expect(tabs(designer)).toHaveCount(0);
  await expect(node('worker')).toBeVisible();
});

test('any tab is closed by the middle button, and the one with the focus by Delete', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  for (const count of [2, 3]) {
    await page.keyboard.press('Control+n');
    await page.getByRole('button', { name: /Blank/ }).click();
    await expect(tabs(designer)).toHaveCount(count);
  }
  await tabs(designer).first().click({ button: 'middle' });
  await expect(tabs(designer)).toHaveCount(2);
  await expect(tabs(designer).nth(1)).toHaveAttribute('aria-selected', 'true');
  await tabs(designer).nth(1).focus();
  await page.keyboard.press('Delete');
  await expect(tabs(designer)).toHaveCount(0);
});

test('a second window shows no file that the first has open, and says where it is', async ({ designer }) => {
  const { page, node, folder } = designer;
  copyFileSync('assets/templates/bare-minimum.corral', join(folder, 'one.corral'));
  await openFile(designer, 'one.corral');
  await expect(node('people')).toBeVisible();
  const opened = page.context().waitForEvent('page');
  await command(page, 'New window');
  const second = await opened;
  await second.waitForSelector('body[data-app-state="ready"]');
  await openFile({ ...designer, page: second }, 'one.corral');
  const notice = second.getByTestId('notice');
  await expect(notice).toContainText('“one.corral” is open in another window');
  // Nor by a link to it, and nothing is saved in its place.
  symlinkSync(join(folder, 'one.corral'), join(folder, 'two.corral'));
  await notice.getByRole('button').click();
  await openFile({ ...designer, page: second }, 'two.corral');
  await expect(notice).toContainText('“one.corral” is open in another window');
  await second.getByRole('button', { name: /Blank/ }).click();
  await second.getByRole('button', { name: 'Save', exact: true }).click();
  const chooser = second.getByRole('dialog', { name: 'Save as' });
  await chooser.getByRole('textbox', { name: 'File name' }).fill('two');
  await chooser.getByRole('button', { name: 'Save', exact: true }).click();
  await chooser.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(notice).toContainText('Not saved: “one.corral” is open in another tab or window.');
  expect(readFileSync(join(folder, 'one.corral'), 'utf8')).toBe(
    readFileSync('assets/templates/bare-minimum.corral', 'utf8'),
  );
  await second.close();
});

test('recent files have a picture, and one that is gone is marked and taken off', async ({ designer }) => {
  const { page, node, folder } = designer;
  copyFileSync('assets/templates/bare-minimum.corral', join(folder, 'one.corral'));
  await openFile(designer, 'one.corral');
  const noted = page.waitForResponse((response) => response.url().endsWith('/ipc/recent:note'));
  await expect(node('people')).toBeVisible();
  await noted;
  await designer.load();
  const recent = page.getByRole('list', { name: 'Recent files' });
  await expect(recent.locator('img')).toHaveAttribute('src', /^data:image\/svg\+xml,.*rect/);
  await recent
    .getByRole('button', { name: /one\.corral/ })
    .first()
    .click();
  await expect(node('people')).toBeVisible();
  rmSync(join(folder, 'one.corral'));
  await designer.load();
  await expect(recent.getByRole('button', { name: /No longer there/ })).toBeDisabled();
  await recent.getByRole('button', { name: 'Take one.corral off the list' }).click();
  await expect(recent).toHaveCount(0);
});

test('the report and the picture of a stage are printed, each alone', async ({ designer }) => {
  const { page } = designer;
  // A page without anybody before it prints nothing: what would be printed is remembered instead.
  await page.addInitScript(() => {
    window.print = () => {
      const root = window.parent.document.documentElement;
      root.dataset['printed'] = `${document.title} | ${document.body.innerText.slice(0, 400)}`;
    };
  });
  await designer.load();
  await designer.openTemplate();
  const printed = page.locator('html');
  await page.keyboard.press('Control+p');
  await expect(printed).toHaveAttribute('data-printed', /Scorecard/i);
  await command(page, 'Print this stage');
  await expect(printed).toHaveAttribute('data-printed', /Sandbox.*\|.*nginx/is);
});
