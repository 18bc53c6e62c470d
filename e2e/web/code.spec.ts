import { auditor } from './auditor.ts';
import { expect, test } from './designer.ts';

test.beforeEach(async ({ designer }) => {
  await designer.openTemplate();
  await designer.showStage(/Definitely not a sandbox/);
});

test('the code of the selection follows it, and every edit', async ({ designer }) => {
  const { page, node } = designer;
  await page.getByRole('tab', { name: 'Code' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Code' })).toContainText('Select a component');
  const meters = page.getByRole('region', { name: 'Coverage' });
  await expect(meters.getByRole('listitem').filter({ hasText: 'AWS' }).getByRole('img').first()).toHaveAccessibleName(
    /^\d+ exported, \d+ to do by hand, \d+ cannot be expressed$/,
  );
  await node('mysql').click();
  const file = page.getByRole('region', { name: /^In the file, line/ });
  await expect(file).toContainText('mysql:');
  await expect(page.getByRole('region', { name: /^main\.tf|\.tf, lines? / }).first()).toContainText(/mysql/i);
  await page.getByLabel('Written for').selectOption('ansible');
  await expect(page.getByRole('region', { name: /\.yml, lines? / }).first()).toContainText(/mysql/i);

  await node('mysql').click();
  await page.keyboard.press('F2');
  await page.keyboard.type('Grades');
  await page.keyboard.press('Enter');
  await expect(file).toContainText('name: Grades');
});

test('axe finds nothing on the code of a component', async ({ designer }) => {
  const { page, node } = designer;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await node('mysql').click();
  await page.keyboard.press('y');
  await expect(page.getByRole('region', { name: /^In the file, line/ })).toBeVisible();
  await expect(page.locator('.code-tab[aria-busy="false"]')).toBeVisible();
  await auditor(page)('the code of a component', 'code/code-tab');
});

test('another id is written wherever the old one was, as one step', async ({ designer }) => {
  const { page, node, edge } = designer;
  await node('mysql').click();
  await page.getByRole('button', { name: 'Change the id' }).click();
  await auditor(page)('another id', 'inspector/id-field');
  await page.getByRole('textbox', { name: 'Id', exact: true }).fill('database');
  await page.keyboard.press('Enter');
  await expect(node('database')).toHaveClass(/selected/);
  await expect(node('mysql')).toHaveCount(0);
  await expect(edge('lb-mysql->database')).toHaveCount(1);
  await page.getByTestId('canvas').focus();
  await page.keyboard.press('Control+z');
  await expect(node('mysql')).toHaveCount(1);
  await expect(edge('lb-mysql->database')).toHaveCount(0);
});
