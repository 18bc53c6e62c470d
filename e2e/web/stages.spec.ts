import { AxeBuilder } from '@axe-core/playwright';
import { command, expect, middle, test } from './designer.ts';

test.beforeEach(async ({ designer }) => designer.openTemplate());

test('stages are added, named, moved, copied and removed by keyboard', async ({ designer }) => {
  const { page } = designer;
  const tabs = page.getByRole('tablist', { name: 'Stages' }).getByRole('tab');
  await expect(tabs).toHaveCount(3);
  await command(page, 'Add a stage');
  await expect(tabs).toHaveCount(4);
  await command(page, 'Rename this stage');
  await page.getByRole('dialog', { name: 'Rename' }).getByRole('textbox').fill('The end');
  await page.keyboard.press('Enter');
  await expect(tabs.nth(3)).toHaveText('The end');
  await command(page, 'Move this stage left');
  await expect(tabs.nth(2)).toHaveText('The end');
  await expect(page.getByTestId('announcer')).toHaveText('The end is stage 3 of 4 now.');
  await command(page, 'Duplicate this stage');
  await expect(tabs.nth(3)).toHaveText('The end (copy)');
  await command(page, 'Remove this stage');
  await expect(tabs).toHaveCount(4);
  await page.keyboard.press('PageUp');
});

test('a double click on a tab asks for the name of its stage', async ({ designer }) => {
  const { page } = designer;
  const tab = page.getByRole('tab', { name: /sort of/ });
  await tab.dblclick();
  await page.getByRole('dialog', { name: 'Rename' }).getByRole('textbox').fill('Apart');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: 'Apart' })).toHaveAttribute('aria-selected', 'true');
});

test('a tab is dragged to where its stage goes; Escape leaves it, undo takes it back', async ({ designer }) => {
  const { page } = designer;
  const tabs = page.getByRole('tablist', { name: 'Stages' }).getByRole('tab');
  const order = ['Sandbox', 'Sandbox? ... sort of', 'Definitely not a sandbox!'];
  await expect(tabs).toHaveText(order);
  const mark = page.getByTestId('stage-drop');
  const drag = async (from: number, to: number) => {
    const [start, end] = [await middle(tabs.nth(from)), await middle(tabs.nth(to))];
    await page.mouse.move(start.x, start.y);
    await page.mouse.down();
    await page.mouse.move(end.x + 20 * Math.sign(to - from), end.y, { steps: 5 });
  };
  await drag(0, 2);
  await expect(mark).toBeVisible();
  const [drop, last] = [(await mark.boundingBox())!, (await tabs.nth(2).boundingBox())!];
  expect(Math.abs(drop.x + drop.width / 2 - (last.x + last.width))).toBeLessThan(2);
  await page.keyboard.press('Escape');
  await expect(mark).toHaveCount(0);
  await page.mouse.up();
  await expect(tabs).toHaveText(order);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await drag(2, 0);
  await page.mouse.up();
  await expect(mark).toHaveCount(0);
  await expect(tabs).toHaveText([order[2]!, order[0]!, order[1]!]);
  await expect(page.getByTestId('announcer')).toHaveText('Definitely not a sandbox! is stage 1 of 3 now.');
  // Which one is on screen is another question.
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Control+z');
  await expect(tabs).toHaveText(order);
  await tabs.nth(1).click();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
});

test('a stage is compared with the one before: on the drawing, in the verdicts and in the findings', async ({
  designer,
}) => {
  const { page, node } = designer;
  await designer.showStage(/Definitely not a sandbox/);
  await page.keyboard.press('Control+Shift+D');
  const panel = page.getByRole('region', { name: 'Comparison' });
  await expect(panel).toContainText(/\d+ added/);
  await expect(page.getByTestId('announcer')).toContainText(/^Compared with .*sort of.*added/);
  await expect(node('mysql')).toHaveAttribute('data-compared', '~ changed');
  await expect(panel.getByRole('row', { name: /Highly available/ })).toBeVisible();
  await expect(panel.getByText(/Findings that are gone: \d+/)).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
  }
  await page.keyboard.press('Control+Shift+D');
  await expect(panel).toBeHidden();
  await expect(node('mysql')).not.toHaveAttribute('data-compared');
});

test('a change is carried into later stages where it fits, as one step', async ({ designer }) => {
  const { page, node } = designer;
  await node('memcached').click();
  await page.keyboard.press('Delete');
  await expect(node('memcached')).toHaveCount(0);
  await command(page, 'Carry a change');
  const dialog = page.getByRole('dialog', { name: 'Carry a change forward' });
  await expect(dialog.getByRole('list', { name: 'What fits where' }).getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Carry forward' }).click();
  await expect(page.getByTestId('announcer')).toContainText('Carried forward.');
  await designer.showStage(/sort of/);
  await expect(node('memcached')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(node('memcached')).toBeVisible();
});
