import { expect, settle, test } from './designer.ts';

test.beforeEach(async ({ designer }) => designer.openTemplate());

test('a zone is collapsed and expanded by keys and by its button, and says what is in it and the worst of it', async ({
  designer,
}) => {
  const { page, node, edge } = designer;
  await node('machine').locator('.zone-header').click();
  await page.keyboard.press('Control+Home');
  await expect(node('lms')).toHaveCount(0);
  await expect(node('machine')).toContainText(/\d+ components/);
  await expect(node('machine').locator('.mark')).toBeVisible();
  await expect(node('machine')).toHaveAccessibleName(/One machine.*collapsed, \d+ components.*(problem|question)/);
  await expect(edge('people->nginx')).toBeVisible();

  await page.getByRole('button', { name: 'Cost', exact: true }).click();
  await expect(node('machine')).toContainText(/\d+ USD/);
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await expect(node('machine').locator('.data-chip')).toBeVisible();
  await page.getByRole('button', { name: 'Plain', exact: true }).click();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(node('lms')).toBeVisible();
  await node('machine').locator('.zone-header').hover();
  await node('machine').getByTitle('Collapse One machine').click();
  await expect(node('lms')).toHaveCount(0);

  // Something in it is chosen elsewhere: the zone stands for it on the drawing.
  await page.keyboard.press('Control+f');
  await page.getByRole('dialog', { name: 'Find on the drawing' }).getByRole('combobox').fill('mysql');
  await page.keyboard.press('Enter');
  await expect(node('machine')).toHaveClass(/holds-selection/);
  await settle(page);
  await page.keyboard.press('Control+End');
  await expect(node('lms')).toBeVisible();
});
