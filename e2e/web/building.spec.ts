import type { Page } from '@playwright/test';
import { expect, middle, settle, test } from './designer.ts';

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;

test.beforeEach(async ({ designer }) => designer.openTemplate());

test('builds along the graph with the keyboard: adds what is called, and walks there and back', async ({
  designer,
}) => {
  const { page, node, edge } = designer;
  await node('lms').click();
  await page.keyboard.press('Control+ArrowRight');
  const add = page.getByRole('dialog', { name: 'What does LMS call?' });
  await expect(add.getByRole('option', { name: /^MySQL/ })).toBeVisible();
  await expect(add.getByRole('option', { name: /^Learners and authors/ })).toHaveCount(0);
  await page.keyboard.type('redis');
  await page.keyboard.press('Enter');
  await expect(node('redis')).toHaveClass(/selected/);
  await expect(edge('lms->redis')).toHaveCount(1);
  await expect(node('redis')).toBeFocused();
  await expect(node('redis')).toBeInViewport({ ratio: 0.99 });
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(node('lms')).toHaveClass(/selected/);
  await expect(page.getByTestId('announcer')).toHaveText('LMS is selected.');
  await page.keyboard.press('Control+z');
  await expect(node('redis')).toHaveCount(0);
});

test('a line that ends on empty space asks what it leads to', async ({ designer }) => {
  const { page, node, edge } = designer;
  await node('lms').hover();
  const handle = await middle(node('lms').locator('.card-source'));
  const machine = await node('machine').boundingBox();
  await page.mouse.move(handle.x, handle.y);
  await page.mouse.down();
  await page.mouse.move((machine?.x ?? 0) + 40, (machine?.y ?? 0) + (machine?.height ?? 0) - 20, { steps: 8 });
  await page.mouse.up();
  await expect(page.getByRole('dialog', { name: 'What does LMS call?' })).toBeVisible();
  await page.keyboard.type('redis');
  await page.keyboard.press('Enter');
  await expect(edge('lms->redis')).toHaveCount(1);
});

test('a line from what never calls anything says so where it ends, and so do the keys', async ({ designer }) => {
  const { page, node } = designer;
  await node('mysql').hover();
  const [from, to] = [await middle(node('mysql').locator('.card-source')), await node('machine').boundingBox()];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 60, (to?.y ?? 0) + 120, { steps: 8 });
  await page.mouse.up();
  const notice = page.getByTestId('notice');
  await expect(notice).toHaveText('MySQL never calls anything.');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await notice.getByRole('button').click();
  await node('mysql').click();
  await page.keyboard.press('Control+ArrowRight');
  await expect(notice).toHaveText('MySQL never calls anything.');
});

test('what was copied is a design; it is pasted in another stage, and foreign text is refused', async ({
  designer,
}) => {
  const { page, node } = designer;
  await node('memcached').click();
  await page.keyboard.press('Control+c');
  await expect(page.getByTestId('announcer')).toHaveText('Copied memcached.');
  await page.keyboard.press('Control+v');
  await expect(node('memcached-2')).toHaveClass(/selected/);
  await page.keyboard.press('Control+x');
  await expect(node('memcached-2')).toHaveCount(0);
  await designer.showStage(/sort of/);
  await page.keyboard.press('Control+v');
  await expect(node('memcached-2')).toBeVisible();
  for (const text of ['hello', 'corral: 1\nstages: 7\n', `corral: 1\n#${'x'.repeat(2_000_001)}`])
    await paste(page, text);
  await expect(page.getByTestId('notice')).toContainText('larger than 2 MB');
});

test('what is pasted stands in the zone that was chosen, on a spot of its own and in view', async ({ designer }) => {
  const { page, node } = designer;
  await node('mysql').click();
  await page.keyboard.press('Control+c');
  await designer.showStage(/sort of/);
  const zone = await node('nginx-machines').boundingBox();
  await page.mouse.click((zone?.x ?? 0) + 20, (zone?.y ?? 0) + 6);
  await page.keyboard.press('Control+v');
  await page.getByTestId('canvas').focus();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+v');
  await page.keyboard.press('Control+v');
  const box = async (id: string) => {
    const found = await node(id).boundingBox();
    if (found === null) throw new Error(`${id} is not on the page`);
    return found;
  };
  const apart = (a: Box, b: Box) =>
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  for (const id of ['mysql-2', 'mysql-3', 'mysql-4']) await expect(node(id)).toBeInViewport({ ratio: 0.99 });
  const [pasted, frame] = [await box('mysql-2'), await box('nginx-machines')];
  expect(pasted.x > frame.x && pasted.y + pasted.height < frame.y + frame.height).toBe(true);
  expect(apart(pasted, await box('nginx'))).toBe(true);
  expect(apart(await box('mysql-3'), await box('mysql-4'))).toBe(true);
});

test('a click on one of several selects that one, Shift and Ctrl add and take away, and lines that share a way take turns', async ({
  designer,
}) => {
  const { page, node, edge } = designer;
  const selected = page.locator('.react-flow__node.selected');
  await node('lms').click();
  await node('studio').click({ modifiers: ['Shift'] });
  await node('mysql').click({ modifiers: ['Control'] });
  await node('studio').click({ modifiers: ['Shift'] });
  await expect(selected).toHaveCount(2);
  await node('lms').click();
  await expect(selected).toHaveCount(1);
  await expect(node('lms')).toHaveClass(/selected/);
  const line = await middle(edge('people->nginx').locator('.react-flow__edge-path'));
  await page.mouse.click(line.x, line.y + 5);
  await expect(edge('people->nginx')).toHaveClass(/selected/);
  const shared = await node('lms').boundingBox();
  if (shared === null) throw new Error('it is not on the page');
  const chosen = page.locator('.react-flow__edge.selected');
  await page.mouse.click(shared.x + shared.width + 14, shared.y + shared.height / 2);
  await expect(chosen).toHaveAttribute('data-id', /^lms->/);
  const first = (await chosen.getAttribute('data-id')) ?? '';
  await page.mouse.click(shared.x + shared.width + 14, shared.y + shared.height / 2);
  await expect(chosen).not.toHaveAttribute('data-id', first);
  await page.mouse.click(shared.x + shared.width + 14, shared.y + shared.height / 2, { button: 'right' });
  await page.getByRole('menuitem', { name: /^Remove what is selected/ }).click();
  await expect(page.getByTestId('announcer')).toHaveText(/^Removed LMS to .* LMS is selected\.$/);
});

test('a type is replaced, and what does not fit says why', async ({ designer }) => {
  const { page, node } = designer;
  await node('memcached').click();
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: 'Replace by which type?' });
  await dialog.getByRole('combobox').fill('people');
  await expect(dialog.getByRole('option', { name: /Learners and authors cannot stand in/ })).toBeVisible();
  await dialog.getByRole('combobox').fill('redis');
  await page.keyboard.press('Enter');
  await expect(node('memcached')).toHaveAttribute('aria-label', /Redis/);
});

test('a drag with Alt leaves the original and its connections where they are', async ({ designer }) => {
  const { page, node, edge } = designer;
  const before = await middle(node('memcached'));
  await page.mouse.move(before.x, before.y);
  await page.mouse.down();
  await page.mouse.move(before.x + 60, before.y + 90, { steps: 8 });
  await page.keyboard.down('Alt');
  await page.mouse.move(before.x + 64, before.y + 96, { steps: 2 });
  await page.mouse.up();
  await page.keyboard.up('Alt');
  await expect(node('memcached-2')).toHaveClass(/selected/);
  await expect(edge('lms->memcached')).toHaveCount(1);
  await expect.poll(async () => Math.round((await middle(node('memcached'))).x)).toBe(Math.round(before.x));
  await page.keyboard.press('Control+z');
  await expect(node('memcached-2')).toHaveCount(0);
});

test('Escape ends a rubber band and brings the selection back', async ({ designer }) => {
  const { page, node } = designer;
  await settle(page);
  await node('memcached').click();
  const canvas = await page.getByTestId('canvas').boundingBox();
  const [x, y] = [(canvas?.x ?? 0) + 6, (canvas?.y ?? 0) + 6];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 700, y + 400, { steps: 8 });
  await expect(page.locator('.react-flow__selection')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.react-flow__selection')).toHaveCount(0);
  await expect(node('memcached')).toHaveClass(/selected/);
  await page.mouse.up();
});

test('a rubber band takes the cards without their connections', async ({ designer }) => {
  const { page, node } = designer;
  const [lms, studio] = [await node('lms').boundingBox(), await node('studio').boundingBox()];
  if (lms === null || studio === null) throw new Error('they are not on the page');
  await page.mouse.move(Math.min(lms.x, studio.x) - 12, Math.min(lms.y, studio.y) - 12);
  await page.mouse.down();
  const [right, bottom] = [Math.max(lms.x, studio.x) + lms.width, Math.max(lms.y, studio.y) + lms.height];
  await page.mouse.move(right + 12, bottom + 12, { steps: 8 });
  await page.mouse.up();
  await expect(page.locator('.react-flow__node.selected')).toHaveCount(2);
  await expect(page.locator('.react-flow__edge.selected')).toHaveCount(0);
});

test('the other button asks what can be done with what is under it', async ({ designer }) => {
  const { page, node } = designer;
  await node('memcached').click({ button: 'right' });
  const menu = page.getByRole('menu', { name: 'What can be done here' });
  await menu.getByRole('menuitem', { name: /^Duplicate/ }).click();
  await expect(node('memcached-2')).toHaveClass(/selected/);
  await node('memcached-2').click({ button: 'right' });
  await menu.getByRole('menuitem', { name: /^Rename/ }).click();
  await page.keyboard.type('Sessions');
  await page.keyboard.press('Enter');
  await expect(node('memcached-2')).toContainText('Sessions');
  await page.keyboard.press('Control+Shift+L');
  await expect(node('memcached-2').locator('.pin')).toBeVisible();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: /^Undo: Pin Sessions/ }).click();
  await expect(node('memcached-2').locator('.pin')).toHaveCount(0);
});

/** A paste of text that some other program copied. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const data = new DataTransfer();
    data.setData('text/plain', copied);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
  }, text);
}

test('what is selected is put into a new zone, whose kind may hold it, and taken out of it again', async ({
  designer,
}) => {
  const { page, node } = designer;
  await node('people').click();
  await page.keyboard.press('Control+g');
  const kinds = page.getByRole('dialog', { name: 'Put into which new zone?' });
  await expect(kinds.getByRole('option', { name: /^Machines/ })).toHaveCount(0);
  await kinds.getByRole('combobox').fill('own site');
  await page.keyboard.press('Enter');
  await expect(node('site')).toHaveClass(/selected/);
  await expect(node('site')).toBeFocused();
  await page.keyboard.press('Control+Shift+G');
  await expect(node('site')).toHaveCount(0);
  await expect(node('people')).toHaveClass(/selected/);
});
