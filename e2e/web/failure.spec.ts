import { expect, openFirstFinding, test } from './designer.ts';

test.describe('breaking it', () => {
  test.beforeEach(async ({ designer }) => {
    await designer.openTemplate();
    await designer.showStage(/sort of/);
  });

  test('K fails what is selected, a panel says who notices, Escape repairs all', async ({ designer }) => {
    const { page, node, edge } = designer;
    const panel = page.getByRole('region', { name: 'What fails' });
    await node('mysql').click();
    await page.keyboard.press('k');
    await expect(node('mysql')).toHaveAttribute('aria-label', /, failed$/);
    await expect(node('lms')).toHaveAttribute('aria-label', /, down$/);
    await expect(node('memcached')).not.toHaveAttribute('aria-label', /, (down|failed)$/);
    await expect(edge('lms->mysql')).toHaveAttribute('aria-label', /a loss came along it: down/);
    await expect(panel.getByRole('list', { name: 'What people do' })).toContainText(/A learner opens a unit.*✕ down/);
    await expect(panel).toContainText(/Data that works, but nobody gets to.*MongoDB/);
    await expect(page.getByTestId('announcer')).toContainText('Down: ');
    await node('memcached').click();
    await page.keyboard.press('k');
    await expect(panel.getByRole('list', { name: 'Failed' }).getByRole('listitem')).toHaveCount(2);
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(node('lms')).not.toHaveAttribute('aria-label', /, down$/);
    await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  });

  test('zones and single machines fail, and the same failure is shown in every stage', async ({ designer }) => {
    const { page, node } = designer;
    await node('a').locator('.zone-header').click();
    await page.keyboard.press('k');
    await expect(node('lms')).toHaveAttribute('aria-label', /, failed/);
    await designer.showStage(/Definitely not a sandbox/);
    await expect(node('lms')).toHaveAttribute('aria-label', /1 of [23] lost$/);
    await page.keyboard.press('Escape');
    await node('mysql-machines').locator('.zone-header').click();
    await page.keyboard.press('k');
    await expect(node('mysql')).toHaveAttribute('aria-label', /, failed/);
    await page.getByRole('button', { name: 'Machine 1 fails' }).click();
    await page.getByRole('button', { name: 'Machine 2 fails' }).click();
    await expect(node('mysql')).not.toHaveAttribute('aria-label', /, (down|failed)$/);
    await expect(node('mysql')).toHaveAttribute('aria-label', /1 of [23] lost$/);
  });
});

test('a fix is shown with what it changes, applied, and undone', async ({ designer }) => {
  const { page, node } = designer;
  await designer.openTemplate();
  await designer.showStage(/sort of/);
  await openFirstFinding(page);
  const first = page.getByRole('region', { name: 'Fixes' }).getByRole('article').first();
  await expect(first.getByRole('list', { name: 'Findings that go' })).toBeVisible();
  const before = (await node('nginx').getAttribute('aria-label')) ?? '';
  const name = (await first.getAttribute('aria-label')) ?? '';
  await page.getByRole('article', { name, exact: true }).getByRole('button', { name: 'Apply' }).click();
  await expect(page.getByTestId('announcer')).toContainText(/^Done: /);
  await expect(page.getByRole('article', { name, exact: true })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await expect(node('nginx')).toHaveAttribute('aria-label', before);
});

test('the page of a rule is shown without leaving the design', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  await openFirstFinding(page);
  await page.getByRole('button', { name: 'About this rule' }).first().click();
  const dialog = page.getByRole('dialog');
  for (const heading of ['Why', 'What it looks at', 'What to do', 'When it may be wrong', 'References'])
    await expect(dialog.getByRole('heading', { name: heading })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('stages are compared side by side, and pairs of failures are found beside the page', async ({ designer }) => {
  const { page, node } = designer;
  await designer.openTemplate();
  await page.getByRole('button', { name: 'Compare all stages' }).click();
  const row = page.getByRole('row', { name: /Single points of failure/ });
  await expect(row.getByRole('cell')).toHaveText([/1/, /4 \(4\)/, /0/]);
  await expect(row.getByTitle('differs between stages')).toBeVisible();
  await page.keyboard.press('Escape');
  await designer.showStage(/Definitely not a sandbox/);
  await page.getByRole('button', { name: 'Pairs that take people down' }).click();
  const learner = page.getByRole('region', { name: 'Pairs: A learner opens a unit' });
  const fail = learner.getByRole('button', { name: /^Let fail: .*MySQL machines/ }).first();
  await expect(fail).toBeVisible();
  await learner.getByRole('button', { name: 'Look for threes' }).click();
  await expect(learner.getByText(/No three do more|things can fail here/)).toBeVisible();
  await fail.click();
  await expect(node('lms')).toHaveAttribute('aria-label', /, down/);
  await expect(page.getByRole('list', { name: 'What people do' })).toContainText(/A learner opens a unit✕ down/);
});

test('the scorecard says when people are back, and which answer is missing to say so', async ({ designer }) => {
  const { page } = designer;
  await designer.openTemplate();
  await designer.showStage(/Definitely not a sandbox/);
  await page.getByRole('button', { name: 'Recovery per entry point' }).click();
  const recovery = page.getByRole('region', { name: 'Recovery: A learner opens a unit' });
  await expect(recovery).toContainText(/A lost machine.*nobody waits; nothing is lost/);
  await expect(recovery).toContainText(/A lost region.*"A restore takes" of .* is not answered/);
});
