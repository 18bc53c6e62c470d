import { expect, middle, settle, test } from './designer.ts';

test('lists line up, words stay whole, and nothing stands on the drawing of a stage', async ({ designer }) => {
  const { page, node } = designer;
  await designer.openTemplate();
  await page.keyboard.press('Control+f');
  const titles = page.getByRole('option').locator('.finder-title');
  await expect(titles.filter({ hasText: '→' }).first()).toBeVisible();
  const edges = await titles.evaluateAll((all) => all.map((title) => Math.round(title.getBoundingClientRect().left)));
  expect([...new Set(edges)]).toHaveLength(1);
  await page.keyboard.press('Escape');

  // The largest frame of the stage is free on all sides.
  await settle(page);
  const box = await node('aws').boundingBox();
  const { x, y } = await middle(node('aws'));
  const { width = 0, height = 0 } = box ?? {};
  for (const [at, down] of [
    [x - width / 2 + 30, y + height / 2 - 1],
    [x, y + height / 2 - 1],
    [x, y - height / 2 + 1],
  ] as const)
    expect(
      await page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.closest('.react-flow__panel'), [
        at,
        down,
      ] as const),
    ).toBeNull();

  await designer.showStage(/sort of/);
  await page.keyboard.press('Control+Shift+D');
  const words = page.getByRole('region', { name: 'Comparison' }).getByRole('rowheader');
  await expect(words.filter({ hasText: 'Stateless' })).toBeVisible();
  for (const word of await words.all()) {
    const whole = await word.evaluate((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      return lines <= (cell.textContent ?? '').split(' ').length;
    });
    expect(whole, (await word.textContent()) ?? '').toBe(true);
  }
});
