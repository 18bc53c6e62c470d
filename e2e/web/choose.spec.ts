import { expect, test } from './designer.ts';

test('answers rank the places, and the first can be looked at', async ({ designer }) => {
  const { page, node } = designer;
  await page.getByRole('button', { name: /Choose where to host/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Where should it run?' });
  await dialog.getByRole('radio', { name: /On machines that we own/ }).check();
  const places = dialog.getByRole('region', { name: 'Places, best first' });
  await expect(places).toContainText('Machines of your own comes first so far.');
  await expect(places.getByText('Its machines belong to somebody else.')).toHaveCount(3);
  await places.getByRole('button', { name: 'See the stack there' }).first().click();
  await expect(node('room-1')).toBeVisible();
});
