import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('of a long outline only what is in view is drawn, and keys reach all of it; it follows the drawing', async ({
  designer,
}) => {
  const { page, folder } = designer;
  const ids = Array.from({ length: 2000 }, (_, index) => `c${String(index).padStart(4, '0')}`);
  const components = ids.map((id) => `      ${id}: { type: lms }`).join('\n');
  writeFileSync(
    join(folder, 'long.corral'),
    `corral: 1\nname: Long\nstages:\n  - id: one\n    components:\n${components}\n`,
  );
  await page.keyboard.press('Control+o');
  await page.getByRole('dialog', { name: 'Open a design' }).getByRole('button', { name: 'long.corral' }).click();
  await page.getByRole('tab', { name: 'Outline', exact: true }).click();
  const tree = page.getByRole('tree', { name: 'Outline' });
  const lines = tree.getByRole('treeitem');
  await expect(lines.first()).toHaveAttribute('aria-setsize', '2000');
  expect(await lines.count()).toBeLessThan(100);
  await lines.first().focus();
  const at = tree.locator(':focus');
  for (const [key, place] of [
    ['End', 2000],
    ['ArrowUp', 1999],
    ['Home', 1],
    ['ArrowDown', 2],
  ] as const) {
    await page.keyboard.press(key);
    await expect(at).toHaveAttribute('aria-posinset', String(place));
    await expect(at).toBeInViewport();
  }
  // What has the focus stays where it is while others scroll by.
  await tree.hover();
  await page.mouse.wheel(0, 30_000);
  await expect(lines.filter({ visible: true }).nth(5)).not.toHaveAttribute('aria-posinset', /^\d{1,2}$/);
  await expect(at).toHaveAttribute('aria-posinset', '2');
  await page.keyboard.press('ArrowDown');
  await expect(at).toHaveAttribute('aria-posinset', '3');
  await expect(at).toBeInViewport();
  await page.getByTestId('canvas').focus();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('c1234');
  await page.keyboard.press('Enter');
  await expect(tree.locator('[data-id="c1234"]')).toBeInViewport();
  await expect(tree.locator('[data-id="c1234"]')).toHaveAttribute('aria-selected', 'true');
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

test('a key is for the element that the keyboard went to, not for another that is still selected', async ({
  designer,
}) => {
  const { page, node } = designer;
  const tree = page.getByRole('tree', { name: 'Outline' });
  const line = (name: RegExp) => tree.getByRole('treeitem', { name }).first();
  await node('mysql').click();
  await page.keyboard.press('Control+Shift+O');
  await line(/^memcached/).focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await expect(line(/^memcached/)).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(node('memcached')).toHaveCount(0);
  await expect(node('mysql')).toBeVisible();
  await page.keyboard.press('Control+z');
  // Several that were chosen line by line stay chosen.
  await line(/^Studio/).focus();
  await page.keyboard.press('Enter');
  await line(/^Workers/).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('heading', { name: '2 components' })).toBeVisible();
  await page.keyboard.press('Delete');
  await expect(page.getByTestId('announcer')).toContainText('Removed 2 elements');
  await page.keyboard.press('Control+z');
  // On the drawing likewise.
  await node('mysql').click();
  await node('lms').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(node('lms')).toBeFocused();
  await page.keyboard.press('k');
  await expect(page.getByRole('list', { name: 'Failed' }).getByRole('listitem')).toHaveText([/LMS/]);
});
