import { expect, settle, test } from './designer.ts';

test.beforeEach(async ({ designer }) => designer.openTemplate());

test('the outline does by keyboard what the pointer does on the drawing', async ({ designer }) => {
  const { page, node } = designer;
  await page.keyboard.press('Control+Shift+O');
  const tree = page.getByRole('tree', { name: 'Outline' });
  const line = (name: RegExp) => tree.getByRole('treeitem', { name });
  await expect(tree.locator(':focus')).toHaveAttribute('aria-level', '1');
  await line(/^memcached/).focus();
  await page.keyboard.press('Enter');
  await expect(node('memcached')).toHaveClass(/selected/);
  await expect(line(/^memcached/)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('F2');
  await page.keyboard.type('Fast store');
  await page.keyboard.press('Enter');
  await expect(node('memcached')).toContainText('Fast store');
  await expect(line(/^Fast store, memcached/)).toBeFocused();
  await page.keyboard.press('m');
  const zones = page.getByRole('dialog', { name: 'Move into which zone?' });
  await zones.getByRole('combobox').fill('ireland');
  await page.keyboard.press('Enter');
  await expect(line(/^Fast store/)).toHaveAttribute('aria-level', '3');
  await line(/^Fast store/).focus();
  await page.keyboard.press('Delete');
  await expect(node('memcached')).toHaveCount(0);
  await expect(tree.locator(':focus')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menuitem', { name: /Move into a zone/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await line(/^Studio/)
    .first()
    .dblclick();
  await line(/^Studio/)
    .first()
    .getByLabel('Name')
    .fill('Authoring');
  await page.keyboard.press('Enter');
  await expect(node('studio')).toContainText('Authoring');
  await line(/^AWS/).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(line(/^AWS/)).toHaveAttribute('aria-expanded', 'false');
  await expect(line(/^LMS/)).toHaveCount(0);
});

test('elements are found, named on the drawing, and brought onto a line; the history leads back', async ({
  designer,
}) => {
  const { page, node } = designer;
  await page.keyboard.press('Control+f');
  await page.getByRole('dialog', { name: 'Find on the drawing' }).getByRole('combobox').fill('mysql');
  await page.keyboard.press('Enter');
  await expect(node('mysql')).toHaveClass(/selected/);
  await settle(page);
  await node('mysql').dblclick();
  await node('mysql').getByLabel('Name').fill('Main database');
  await page.keyboard.press('Enter');
  await expect(node('mysql')).toContainText('Main database');
  await page.keyboard.press('Shift+1');
  await settle(page);
  for (const id of ['lms', 'nginx']) await node(id).click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'What do you want to do?' }).getByRole('combobox').fill('align top');
  await page.keyboard.press('Enter');
  const top = async (id: string) => Math.round((await node(id).boundingBox())?.y ?? 0);
  await expect.poll(async () => (await top('mysql')) === (await top('lms'))).toBe(true);
  expect(await top('nginx')).toBe(await top('lms'));
  await page.keyboard.press('Control+Shift+H');
  const history = page.getByRole('dialog', { name: 'History' });
  await expect(history.locator('[aria-current]')).toHaveText('Align top');
  await history.getByRole('button', { name: 'As it was opened' }).click();
  await expect(node('mysql')).not.toContainText('Main database');
  await history.getByRole('button', { name: /^Rename .*undone$/ }).click();
  await expect(node('mysql')).toContainText('Main database');
});
