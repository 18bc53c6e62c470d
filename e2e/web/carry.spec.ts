import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, middle, settle, test, type Designer } from './designer.ts';

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

test.beforeEach(async ({ designer }) => {
  const { page, folder } = designer;
  writeFileSync(join(folder, 'many.corral'), JSON.stringify(design));
  await designer.load();
  await page.getByRole('button', { name: /Open a file/ }).click();
  await page.getByRole('dialog', { name: 'Open a design' }).getByText('many.corral').click();
  await settle(page);
});

/** A band around all cards, and not the zone. */
async function chooseCards(page: Page): Promise<void> {
  await page.mouse.move(...(await onScreen(page, 5, 5)));
  await page.mouse.down();
  await page.mouse.move(...(await onScreen(page, 4050, 1590)), { steps: 5 });
  await page.mouse.up();
  await expect(page.getByRole('heading', { name: `${COUNT} components` })).toBeVisible();
}

/** Zooms in on a card until it can be read. */
async function goNear({ page, node }: Designer, index: number): Promise<void> {
  const [x = 0, y = 0] = place(index);
  await page.mouse.move(...(await onScreen(page, x + 80, y + 30)));
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 16; turn += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await settle(page);
  await expect(node(`c${index}`)).toBeVisible();
}

/** Drags a card by so many pixels. */
async function dragCard({ page, node }: Designer, id: string, by: number): Promise<void> {
  const { x, y } = await middle(node(id));
  await page.mouse.move(x, y - 4);
  await page.mouse.down();
  await page.mouse.move(x + by, y - 4, { steps: 8 });
  await page.mouse.up();
}

/** Where cards stand in the file, to the right of where they stood. */
async function moved({ page, folder }: Designer, wanted: readonly string[]): Promise<number[]> {
  await page.keyboard.press('Control+s');
  await expect(page.getByTestId('save-state')).toContainText(/^Saved/);
  const { layout } = parse(readFileSync(join(folder, 'many.corral'), 'utf8'));
  return wanted.map((id) => layout.one[id][0] - (design.layout.one[id as 'stays']?.[0] ?? NaN));
}

test.describe('more than a page holds of what is selected, seen from near', () => {
  test.beforeEach(async ({ designer }) => {
    const { page } = designer;
    await chooseCards(page);
  });

  test('goes as one with the card that is dragged, and is one undo step', async ({ designer }) => {
    const { page, node } = designer;
    await goNear(designer, 0);
    await expect(node('c1')).toHaveClass(/selected/);
    await dragCard(designer, 'c0', 64);
    await expect(page.getByRole('heading', { name: `${COUNT} components` })).toBeVisible();
    await expect(node('c0')).toHaveClass(/selected/);
    const [first = 0, ...others] = await moved(designer, ['c0', 'c1', 'c150', 'c299']);
    expect(first).toBeGreaterThan(30);
    expect(others).toEqual([first, first, first]);
    // The keyboard goes on from there.
    await page.keyboard.press('ArrowRight');
    const further = await moved(designer, ['c0', 'c299']);
    expect(further[0]).toBeGreaterThan(first);
    expect(further[1]).toBe(further[0]);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  });

  test('is selected no more when a card is dragged that was not', async ({ designer }) => {
    const { page, node } = designer;
    await page.keyboard.down('Shift');
    await page.mouse.click(...(await onScreen(page, 100, 90)));
    await page.keyboard.up('Shift');
    await expect(page.getByRole('heading', { name: `${COUNT - 1} components` })).toBeVisible();
    await goNear(designer, 0);
    await expect(node('c0')).not.toHaveClass(/selected/);
    await dragCard(designer, 'c0', 64);
    await expect(node('c0')).toHaveClass(/selected/);
    await expect(node('c1')).not.toHaveClass(/selected/);
    await expect(page.getByRole('heading', { name: /components$/ })).toHaveCount(0);
    const [first = 0, ...others] = await moved(designer, ['c0', 'c1', 'c299']);
    expect(first).toBeGreaterThan(30);
    expect(others).toEqual([0, 0]);
  });
});

test.describe('more than a handful, carried from afar', () => {
  test('goes into the zone that it is dropped on, as one undo step; Escape puts it back', async ({ designer }) => {
    const { page } = designer;
    const undo = page.getByRole('button', { name: 'Undo', exact: true });
    const within = page.getByRole('combobox', { name: 'Stands in' });
    await chooseCards(page);
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
