import { expect, test } from './designer.ts';

test('the export dialog says which tool is for what, for the stage on screen', async ({ designer }) => {
  const { page, openTemplate, showStage } = designer;
  await openTemplate();
  await showStage(/Definitely/);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  const target = (name: RegExp) => dialog.getByRole('group', { name: 'Write for' }).getByRole('button', { name });
  await expect(target(/^Terraform.*AWS.* \d+ exported, \d+ to do by hand, \d+ cannot be expressed/)).toBeVisible();
  await expect(target(/^Ansible.* \d+ exported, /).first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Which tool for what?' }).click();
  const often = dialog.getByRole('region', { name: /Changes often/ });
  await expect(often).toContainText('LMS');
  await expect(often.getByRole('article', { name: 'Images, blue and green' })).toBeVisible();
  const terraform = dialog.getByRole('article', { name: 'Terraform' });
  await expect(terraform.getByRole('list', { name: 'Cannot' })).toContainText('state');
  await terraform.getByRole('button', { name: /See what is written for Terraform for AWS|Terraform.*AWS/ }).click();
  await expect(dialog.getByRole('tab', { name: /Files/ })).toBeVisible();
});

test('a price book of one’s own changes the figures, and a broken one says where', async ({ designer }) => {
  const { page, openTemplate } = designer;
  await openTemplate();
  const scorecard = page.getByRole('region', { name: 'Scorecard' });
  await scorecard.getByRole('button', { name: 'Prices, and where they are from' }).click();
  const books = scorecard.getByRole('list', { name: 'Price books' });
  await expect(books).toContainText('Amazon Web Services');
  const head = 'id: aws\nname: Ours\ncurrency: USD\nasOf: 2026-11\nsource: https://example.org/\nbasis: Asked for.\n';
  const bring = (text: string) =>
    scorecard
      .getByLabel('Price book', { exact: true })
      .setInputFiles({ name: 'ours.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
  await bring(head.replace('USD', 'EUR'));
  await expect(scorecard.getByRole('alert')).toContainText('ours.yaml:3:11');
  await bring(head);
  await expect(books).toContainText('Ours, 2026-11: Asked for.');
  await expect(scorecard.getByRole('alert')).toHaveCount(0);
  await designer.load();
  await openTemplate();
  await scorecard.getByRole('button', { name: 'Prices, and where they are from' }).click();
  await expect(books).toContainText('Ours, 2026-11: Asked for.');
  await scorecard.getByRole('button', { name: 'Use Corral’s again' }).click();
  await expect(books).toContainText('Amazon Web Services');
});
