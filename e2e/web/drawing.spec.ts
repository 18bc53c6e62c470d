import type { Locator, Page } from '@playwright/test';
import { expect, middle, settle, test } from './designer.ts';

const HIGHLY_AVAILABLE = /Definitely not a sandbox/;
const PROBLEM = /(?:critical|high) problem/;

test.describe('the drawing', () => {
  test.beforeEach(async ({ designer }) => designer.openTemplate());

  test('shows each stage of the template', async ({ designer }) => {
    await expect(designer.node('machine')).toBeVisible();
    await designer.showStage(/sort of/);
    await expect(designer.node('mysql-machines')).toBeVisible();
    await designer.showStage(HIGHLY_AVAILABLE);
    await expect(designer.node('lb-mysql')).toHaveAttribute('aria-label', /MySQL balancer.*×2/);
    await expect(designer.edge('lb->lms')).toHaveAttribute('aria-label', /LMS.*down/);
  });

  test('says what fails while a component is dragged, before it is dropped', async ({ designer }) => {
    const { page, node } = designer;
    await designer.showStage(HIGHLY_AVAILABLE);
    await expect(node('lms')).not.toHaveAttribute('aria-label', PROBLEM);
    const [from, there] = [await middle(node('lms')), await middle(node('a'))];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(there.x, there.y, { steps: 12 });
    await expect(node('lms')).toHaveAttribute('aria-label', PROBLEM);
    await page.mouse.move(from.x, from.y, { steps: 12 });
    await expect(node('lms')).not.toHaveAttribute('aria-label', PROBLEM);
    await page.mouse.move(there.x, there.y, { steps: 12 });
    await page.mouse.up();
    await expect(node('lms')).toHaveAttribute('aria-label', PROBLEM);
    await page.keyboard.press('Control+z');
    await expect(node('lms')).not.toHaveAttribute('aria-label', PROBLEM);
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  });

  test('keeps the form that is there while something else is dragged, and shows that one at the drop', async ({
    designer,
  }) => {
    const { page, node } = designer;
    await designer.showStage(HIGHLY_AVAILABLE);
    const title = page.getByRole('region', { name: 'Properties' }).getByRole('heading', { level: 2 });
    await node('mysql').click();
    await expect(title).toHaveText('MySQL');
    const from = await middle(node('lms'));
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 30, from.y + 20, { steps: 12 });
    await expect(node('lms')).toHaveClass(/selected/);
    await expect(title).toHaveText('MySQL');
    await page.mouse.up();
    await expect(title).toHaveText('LMS');
  });

  test('refuses a zone that cannot hold what is dropped, says why, and puts it back', async ({ designer }) => {
    const { page, node } = designer;
    await designer.showStage(HIGHLY_AVAILABLE);
    const before = await middle(node('media'));
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    const there = await middle(node('memcached-machines'));
    await page.mouse.move(there.x, there.y, { steps: 12 });
    await expect(page.getByTestId('notice')).toContainText(/Object storage cannot stand in a group of machines/);
    await page.mouse.up();
    await expect.poll(async () => Math.round((await middle(node('media'))).x)).toBe(Math.round(before.x));
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  });

  test('takes a drag back on Escape, and leaves no undo step', async ({ designer }) => {
    const { page, node } = designer;
    await designer.showStage(HIGHLY_AVAILABLE);
    const [before, there] = [await middle(node('lms')), await middle(node('a'))];
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(there.x, there.y, { steps: 12 });
    await expect(node('lms')).toHaveAttribute('aria-label', PROBLEM);
    await page.keyboard.press('Escape');
    await expect(node('lms')).not.toHaveAttribute('aria-label', PROBLEM);
    await page.mouse.move(there.x + 40, there.y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => Math.round((await middle(node('lms'))).x)).toBe(Math.round(before.x));
    for (const name of ['Undo', 'Redo']) await expect(page.getByRole('button', { name, exact: true })).toBeDisabled();
  });

  test('lets go of a line on Escape', async ({ designer }) => {
    const { page, node, edge } = designer;
    await node('people').hover();
    const [from, to] = [await middle(node('people').locator('.card-source')), await middle(node('lms'))];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.keyboard.press('Escape');
    await page.mouse.move(to.x + 4, to.y, { steps: 2 });
    await page.mouse.up();
    await expect(page.locator('.react-flow__connection')).toHaveCount(0);
    await expect(edge('people->lms')).toHaveCount(0);
  });

  test('stops a zone that is made smaller at what stands in it; Escape takes that back', async ({ designer }) => {
    const { page, node } = designer;
    await designer.showStage(/sort of/);
    const zone = node('lms-machines');
    const pull = async (outwards: number) => {
      await zone.locator('.zone-header').click();
      const corner = await middle(
        page.locator('[data-zone="lms-machines"] .react-flow__resize-control.bottom.left.handle'),
      );
      await page.mouse.move(corner.x, corner.y);
      await page.mouse.down();
      await page.mouse.move(corner.x - outwards, corner.y + outwards, { steps: 10 });
    };
    const width = async () => (await zone.boundingBox())?.width ?? 0;
    const tight = await width();
    await pull(60);
    await page.mouse.up();
    await expect.poll(width).toBeGreaterThan(tight);
    await settle(page);
    const start = await zone.boundingBox();
    await pull(-300);
    await expect.poll(width).toBeLessThan(start?.width ?? 0);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect.poll(() => zone.boundingBox()).toEqual(start);
    await pull(-300);
    await page.mouse.up();
    await expect.poll(width).toBeLessThan(start?.width ?? 0);
    const [frame, card] = [await zone.boundingBox(), await node('lms').boundingBox()];
    expect(frame?.x).toBeLessThan(card?.x ?? 0);
    expect((await endOf(zone)).y).toBeGreaterThan((await endOf(node('lms'))).y);
    for (let step = 0; step < 2; step += 1) await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  });

  test('keeps the keyboard on the drawing after a removal, and says what is selected now', async ({ designer }) => {
    const { page, node } = designer;
    await node('memcached').click();
    await page.keyboard.press('Delete');
    await expect(page.getByTestId('announcer')).toHaveText(/^Removed memcached\. .+ is selected\.$/);
    const focused = page.locator('.react-flow__node:focus');
    await expect(focused).toHaveClass(/selected/);
    await page.keyboard.press('Delete');
    await expect(page.locator('.react-flow__node')).toHaveCount(12);
  });

  test('connects what may call, and says why another may not', async ({ designer }) => {
    const { page, node, edge } = designer;
    await node('people').hover();
    const handle = await middle(node('people').locator('.card-source'));
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.down();
    const mysql = await middle(node('mysql'));
    await page.mouse.move(mysql.x, mysql.y, { steps: 8 });
    await page.mouse.up();
    await expect(page.getByTestId('notice')).toContainText(/MySQL answers mysql only/);
    await expect(edge('people->mysql')).toHaveCount(0);
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.down();
    const lms = await middle(node('lms'));
    await page.mouse.move(lms.x, lms.y, { steps: 8 });
    await expect(node('lms').locator('.light-legal')).toBeVisible();
    await page.mouse.up();
    await expect(edge('people->lms')).toHaveCount(1);
  });

  test('undoes everything back to the saved state', async ({ designer }) => {
    const { page, node } = designer;
    const start = await page.getByTestId('save-state').textContent();
    await node('worker').click();
    await page.keyboard.press('Delete');
    await expect(node('worker')).toHaveCount(0);
    await node('studio').click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+d');
    await expect(node('studio-2')).toHaveCount(1);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('Control+z');
    await expect(node('worker')).toBeVisible();
    await expect(node('studio-2')).toHaveCount(0);
    await expect(page.getByTestId('save-state')).toHaveText(start ?? '');
    await page.keyboard.press('Control+y');
    await expect(node('worker')).toHaveCount(0);
  });

  test('moves a zone by its header, with what stands in it, and selects a zone by a click inside it', async ({
    designer,
  }) => {
    const { page, node } = designer;
    await designer.showStage(/sort of/);
    const before = await middle(node('lms'));
    const header = await middle(node('lms-machines').locator('.zone-header'));
    await page.mouse.move(header.x, header.y);
    await page.mouse.down();
    await page.mouse.move(header.x, header.y - 60, { steps: 6 });
    await page.mouse.up();
    await expect.poll(async () => (await middle(node('lms'))).y).toBeLessThan(before.y - 40);
    const box = await node('a').boundingBox();
    await node('a').click({ position: { x: 20, y: (box?.height ?? 0) - 15 }, force: true });
    await expect(node('a')).toHaveClass(/selected/);
  });

  test('what keys and alignment move stays in its zone, which grows with it, and so do zones around a larger one', async ({
    designer,
  }) => {
    const { page, node } = designer;
    const inside = async (inner: string, outer: string) => {
      const [a, b] = [await node(inner).boundingBox(), await node(outer).boundingBox()];
      if (a === null || b === null) throw new Error('they are not on the page');
      return a.x > b.x && a.y > b.y && a.x + a.width < b.x + b.width && a.y + a.height < b.y + b.height;
    };
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    await designer.showStage(HIGHLY_AVAILABLE);
    await node('mysql').click();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('Shift+ArrowDown');
    await expect.poll(() => inside('mysql', 'mysql-machines')).toBe(true);
    await expect.poll(() => inside('mysql-machines', 'ireland')).toBe(true);
    await page.keyboard.press('Control+z');
    await expect(undo).toBeDisabled();
    await node('lms').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await expect.poll(() => inside('mysql', 'mysql-machines')).toBe(true);
    await page.keyboard.press('Control+z');
    await expect(undo).toBeDisabled();
    await page.keyboard.press('Escape');
    const header = await node('ireland').boundingBox();
    await page.mouse.click((header?.x ?? 0) + 20, (header?.y ?? 0) + 6);
    const corner = page.locator('.zone-resizer[data-zone="ireland"] .react-flow__resize-control.handle.bottom.right');
    const from = await middle(corner);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(from.x + 40, from.y + 30, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => inside('ireland', 'aws')).toBe(true);
  });

  test('tidies up everything as one step, and a zone alone', async ({ designer }) => {
    const { page, node } = designer;
    await designer.showStage(HIGHLY_AVAILABLE);
    const [before, announced] = [await middle(node('lms')), page.getByTestId('announcer')];
    await page.keyboard.press('Shift+L');
    await expect(announced).toHaveText('Tidy up everything: done.');
    await expect(page.locator('.tidy-progress')).toHaveCount(0);
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    await expect(undo).toBeEnabled();
    await undo.click();
    await expect(undo).toBeDisabled();
    await page.keyboard.press('Shift+1');
    await expect.poll(async () => (await middle(node('lms'))).x).toBeCloseTo(before.x, 0);
    await page.mouse.move(700, 400);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -900);
    await page.keyboard.up('Control');
    await expect.poll(() => isWhollyInView(designer)).toBe(false);
    await page.keyboard.press('Shift+L');
    await expect.poll(() => isWhollyInView(designer)).toBe(true);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Shift+1');
    await node('lms-machines').locator('.zone-header').click();
    await page.keyboard.press('Shift+L');
    await expect(announced).toHaveText(/^Tidy up .+: done\.$/);
  });

  test('takes a component dragged out of the palette into the zone below it', async ({ designer }) => {
    const { page, node } = designer;
    const there = await node('machine').boundingBox();
    await page.getByRole('button', { name: 'memcached', exact: true }).dragTo(page.getByTestId('canvas'), {
      targetPosition: await inCanvas(page, (there?.x ?? 0) + 120, (there?.y ?? 0) + (there?.height ?? 0) - 60),
    });
    await expect(node('memcached-2')).toBeVisible();
    await expect(node('memcached-2')).toHaveClass(/selected/);
  });
});

test('builds a stack with the keyboard alone', async ({ designer }) => {
  const { page, node, edge } = designer;
  await page.getByRole('button', { name: /Blank/ }).focus();
  await page.keyboard.press('Enter');
  const search = page.getByRole('searchbox', { name: /Search the palette/ });
  await search.focus();
  await page.keyboard.type('lms');
  await page.keyboard.press('Enter');
  await search.fill('maria');
  await page.keyboard.press('Enter');
  await expect(node('mysql')).toBeVisible();
  await settle(page);
  await node('lms').focus();
  await page.keyboard.press('Enter');
  await expect(node('lms')).toHaveClass(/selected/);
  await node('mysql').focus();
  await page.keyboard.down('Shift');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Shift');
  await page.keyboard.press('c');
  await expect(edge('lms->mysql')).toHaveCount(1);
});

/** The lower right corner of an element on the page. */
async function endOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('the element is not on the page');
  return { x: box.x + box.width, y: box.y + box.height };
}

/** Whether nothing of the provider, which is around all of the drawing but who uses it, is off the canvas. */
async function isWhollyInView({ page, node }: { page: Page; node: (id: string) => Locator }): Promise<boolean> {
  const [canvas, all] = [await page.getByTestId('canvas').boundingBox(), await node('aws').boundingBox()];
  if (canvas === null || all === null) return false;
  const across = all.x >= canvas.x && all.x + all.width <= canvas.x + canvas.width;
  return across && all.y >= canvas.y && all.y + all.height <= canvas.y + canvas.height;
}

async function inCanvas(page: Page, x: number, y: number) {
  const box = await page.getByTestId('canvas').boundingBox();
  return { x: x - (box?.x ?? 0), y: y - (box?.y ?? 0) };
}
