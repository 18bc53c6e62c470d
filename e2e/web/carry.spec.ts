import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, settle, test } from './designer.ts';

/** So many stand in the zone on the left: more than are in the page at once, and more than a hand holds by itself. */
const COUNT = 300;
const ids = Array.from({ length: COUNT }, (_, index) => `c${index}`);
/** Corner of a card in its zone. */
const place = (index: number) => [20 + (index % 20) * 200, 60 + Math.floor(index / 20) * 100];
const design = {
  corral: 1,
  stages: [
    {
      id: 'one',
      zones: { left: { kind: 'site' }, right: { kind: 'site' } },
      components: {
        stays: { type: 'mysql', in: 'right' },
        ...Object.fromEntries(ids.map((id) => [id, { type: 'lms', in: 'left' }])),
      },
      connections: ids.slice(0, 40).map((from) => ({ from, to: 'stays' })),
    },
  ],
  layout: {
    one: {
      left: [0, 0, 4060, 1600],
      right: [4300, 0, 4060, 1600],
      stays: [3800, 1500],
      ...Object.fromEntries(ids.map((id, index) => [id, place(index)])),
    },
  },
};

/** Where a point of the canvas is on the screen. */
async function onScreen(page: Page, x: number, y: number): Promise<[number, number]> {
  const [left, top, zoom] = await page.locator('.react-flow__viewport').evaluate((viewport) => {
    const { e, f, a } = new DOMMatrix((viewport as HTMLElement).style.transform);
    const frame = viewport.closest('.react-flow')?.getBoundingClientRect();
    return [(frame?.x ?? 0) + e, (frame?.y ?? 0) + f, a] as const;
  });
  return [left + x * zoom, top + y * zoom];
}

test.describe('more than a handful, carried from afar', () => {
  test.beforeEach(async ({ designer }) => {
    const { page, folder } = designer;
    writeFileSync(join(folder, 'many.corral'), JSON.stringify(design));
    await designer.load();
    await page.getByRole('button', { name: /Open a file/ }).click();
    await page.getByRole('dialog', { name: 'Open a design' }).getByText('many.corral').click();
    await settle(page);
  });

  test('goes into the zone that it is dropped on, as one undo step; Escape puts it back', async ({ designer }) => {
    const { page } = designer;
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    const within = page.getByRole('combobox', { name: 'Stands in' });
    // A band around all cards, and not the zone.
    await page.mouse.move(...(await onScreen(page, 5, 5)));
    await page.mouse.down();
    await page.mouse.move(...(await onScreen(page, 4050, 1590)), { steps: 5 });
    await page.mouse.up();
    await expect(page.getByRole('heading', { name: `${COUNT} components` })).toBeVisible();
    await expect(within).toHaveValue('left');
    const [from, there] = [await onScreen(page, 100, 90), await onScreen(page, 4380, 90)];
    const drag = async () => {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...there, { steps: 12 });
    };
    await drag();
    // Findings answer before the drop.
    await expect(within).toHaveValue('right');
    await page.keyboard.press('Escape');
    await expect(within).toHaveValue('left');
    await page.mouse.up();
    await expect(undo).toBeDisabled();
    await drag();
    await page.mouse.up();
    await expect(within).toHaveValue('right');
    await expect(page.getByRole('heading', { name: `${COUNT} components` })).toBeVisible();
    await undo.click();
    await expect(within).toHaveValue('left');
    await expect(undo).toBeDisabled();
  });

  test('is everything, when everything is selected', async ({ designer }) => {
    const { page, node } = designer;
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('Control+a');
    const [from, there] = [await onScreen(page, 100, 90), await onScreen(page, 400, 690)];
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(...there, { steps: 8 });
    await page.mouse.up();
    // One click on where it is now selects it alone, and has it in the page.
    await page.mouse.click(...there);
    await expect(node('c0')).toHaveClass(/selected/);
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
    await page.mouse.click(...from);
    await expect(node('c0')).toHaveClass(/selected/);
  });

  test('goes on beneath a hand that rests at the edge of the window, and stays under it', async ({ designer }) => {
    const { page, node } = designer;
    const left = () =>
      page
        .locator('.react-flow__viewport')
        .evaluate((viewport) => new DOMMatrix((viewport as HTMLElement).style.transform).e);
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('Control+a');
    const frame = await page.locator('.react-flow').boundingBox();
    if (frame === null) throw new Error('no drawing');
    const [before, from] = [await left(), await onScreen(page, 100, 90)];
    await page.mouse.move(...from);
    await page.mouse.down();
    await page.mouse.move(frame.x + frame.width - 4, from[1], { steps: 8 });
    await expect.poll(left).toBeLessThan(before - frame.width / 2);
    const middle = [frame.x + frame.width / 2, from[1]] as const;
    await page.mouse.move(...middle);
    const rests = await left();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await left()).toBe(rests);
    await page.mouse.up();
    await page.mouse.click(...middle);
    await expect(node('c0')).toHaveClass(/selected/);
  });
});
