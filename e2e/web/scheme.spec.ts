import { expect, test } from './designer.ts';

test('follows the chosen colours and keeps them for the next time', async ({ designer }) => {
  const { page } = designer;
  const background = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  await designer.openTemplate();
  const light = await background();
  await page.getByRole('button', { name: 'Dark', exact: true }).click();
  await expect.poll(background).not.toBe(light);
  const dark = await background();
  await designer.load();
  await expect.poll(background).toBe(dark);
});
