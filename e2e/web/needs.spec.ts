import { expect, test } from './designer.ts';

test('adding an LMS offers what it needs, and one undo takes it back', async ({ designer }) => {
  const { page, node, edge } = designer;
  await page.getByRole('button', { name: /Start blank/ }).click();
  await page.getByRole('button', { name: 'LMS', exact: true }).press('Enter');
  const offer = page.getByTestId('offer');
  await expect(offer).toContainText('LMS needs MySQL, MongoDB, RabbitMQ, memcached and Elasticsearch.');
  await offer.getByRole('button', { name: 'Add and connect' }).click();
  await expect(offer).toBeHidden();
  await expect(node('elasticsearch')).toBeVisible();
  await expect(edge('lms->mysql')).toBeAttached();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(node('mysql')).toBeHidden();
  await expect(node('lms')).toBeVisible();
});
