import { openAbroad } from './abroad.ts';
import { expect, test } from './designer.ts';

test('D shows which data is where and whose law applies, with a legend of what occurs', async ({ designer }) => {
  const { page, node, edge } = designer;
  const legend = page.getByRole('list', { name: 'Data and countries in this stage' });
  await designer.openTemplate();
  await designer.showStage(/Definitely/);
  await expect(node('mysql').locator('.data-chip')).toHaveCount(0);
  await expect(legend).toHaveCount(0);
  await page.getByTestId('canvas').focus();
  const viewport = page.locator('.react-flow__viewport');
  const fitted = (await viewport.getAttribute('style')) ?? '';
  await page.keyboard.press('d');
  await expect(node('mysql').locator('.data-chip')).toHaveText(/^student record \+\d+$/);
  await expect(node('mysql')).toHaveAttribute('aria-label', /data: student record, .*account/);
  await expect(edge('lb-mysql->mysql')).toHaveAttribute('aria-label', /; data: student record/);
  await expect(node('ireland')).toHaveAttribute('aria-label', /IE \(EU\)/);
  await expect(legend.getByRole('listitem')).toContainText(['student record', 'credential', 'account', 'IE (EU)']);
  await expect(page.getByTestId('announcer')).toContainText('data and countries');
  // The legend takes room, and the stage is whole as before: a map of it would only hide cards.
  await expect(page.locator('.overview')).toHaveCount(0);
  await page.getByRole('button', { name: 'Plain', exact: true }).click();
  await expect(node('mysql').locator('.data-chip')).toHaveCount(0);
  await expect(node('mysql')).not.toHaveAttribute('aria-label', /data:/);
  // Where the legend was there is room again, and the stage takes it.
  await expect(viewport).toHaveAttribute('style', fitted);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
});

test('a finding about privacy shows the borders that its data crosses; the data view shows all of them', async ({
  designer,
}) => {
  const { page, node, edge } = designer;
  const sign = edge('lms->mysql').locator('.border-sign');
  await openAbroad(designer);
  await expect(sign).toHaveCount(0);
  await page.getByText(/MySQL holds or handles personal data in US/).click();
  await expect(sign).toHaveText('IE → US');
  await expect(edge('lms->mysql')).toHaveAttribute('aria-label', /border IE → US/);
  await expect(node('mysql').locator('.border-chip')).toHaveText('US → IN');
  await page.getByTestId('canvas').focus();
  await page.keyboard.press('Escape');
  await expect(sign).toHaveCount(0);
  await page.getByRole('button', { name: 'Data', exact: true }).click();
  await expect(sign).toHaveText('IE → US');
  await expect(node('ireland').locator('.zone-frame')).toHaveClass(/under-law/);
  await expect(page.getByRole('list', { name: 'Data and countries in this stage' })).toContainText('US → IN');
  await edge('lms->mysql').focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(edge('lms->mysql').locator('.whole-list')).toBeVisible();
  await node('mysql').click();
  await expect(page.getByRole('region', { name: 'Properties' })).toContainText('Crosses: US → IN');
});
