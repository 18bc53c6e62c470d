import { expect, test } from './designer.ts';

test('the failure view and the cost view colour what they know and say what they do not, each with a legend', async ({
  designer,
}) => {
  const { page, node } = designer;
  await designer.openTemplate();
  await designer.showStage(/sort of/);
  await page.getByRole('button', { name: 'Failure', exact: true }).click();
  await expect(node('mysql')).toHaveAttribute('aria-label', /takes people down alone/);
  await expect(page.getByRole('list', { name: /the loss of one thing alone/ })).toContainText('nobody notices');
  await page.getByRole('button', { name: 'Cost', exact: true }).click();
  await expect(page.getByRole('list', { name: /cost a month/ })).toContainText('price unknown?');
  await expect(page.locator('.zone-frame .data-chip').first()).toHaveText(/USD|price unknown\?/);
  await expect(node('mysql')).not.toHaveAttribute('aria-label', /alone/);
  await page.getByRole('button', { name: 'Plain', exact: true }).click();
  await expect(page.locator('.data-chip')).toHaveCount(0);
});

test('the path of the selection leads from the stage through its zones, by pointer and by keyboard', async ({
  designer,
}) => {
  const { page, node } = designer;
  const path = page.getByRole('navigation', { name: 'Where the selection is' });
  await designer.openTemplate();
  await designer.showStage(/Definitely/);
  await node('mysql').click();
  await expect(path.getByRole('button').last()).toHaveText(/MySQL/);
  await expect(path.getByRole('button').last()).toHaveAttribute('aria-current', 'location');
  await path.getByRole('button', { name: 'Ireland' }).focus();
  await page.keyboard.press('Enter');
  await expect(path.getByRole('button').last()).toHaveText('Ireland');
  await expect(page.getByRole('region', { name: 'Properties' })).toContainText('Ireland');
  await path.getByRole('button').first().click();
  await expect(path.getByRole('button')).toHaveCount(1);
});
