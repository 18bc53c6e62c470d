import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Designer } from './designer.ts';

const undo = (designer: Designer) => designer.page.getByRole('button', { name: 'Undo', exact: true });

test.beforeEach(async ({ designer }) => designer.openTemplate());

test('a finding is accepted with a reason, stays in the list, runs out, and is taken back', async ({ designer }) => {
  const { page } = designer;
  const findings = page.getByRole('region', { name: 'Findings', exact: true });
  const row = findings.getByRole('button', { name: /Show details of One machine takes people down/ }).first();
  await row.click();
  await findings.getByRole('button', { name: 'Accept…' }).first().click();
  const form = page.getByRole('form', { name: 'Accept this finding' });
  await form.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(form.getByRole('alert')).toContainText('a name is needed');
  await form.getByLabel('Why is this acceptable?').fill('A sandbox may fail');
  await form.getByLabel('Decided by').fill('Ada');
  await form.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(findings.getByRole('status')).toContainText('1 accepted');
  await page.getByLabel('Judged on').fill('2031-01-01');
  await expect(findings.getByRole('status')).not.toContainText('accepted');
  await expect(findings.getByText(/A waiver has expired|does not count/).first()).toBeVisible();
  await page.getByRole('button', { name: /Judged on 2031-01-01/ }).click();
  await expect(findings.getByRole('status')).toContainText('1 accepted');
  await undo(designer).click();
  await expect(findings.getByRole('status')).not.toContainText('accepted');
});

test('open questions are answered by keyboard, one undo step each, and saved as a table', async ({ designer }) => {
  const { page, folder } = designer;
  await page.getByTestId('canvas').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('q');
  const dialog = page.getByRole('dialog', { name: 'Open questions' });
  await expect(dialog.getByText('0 of', { exact: false })).toBeVisible();
  const list = dialog.getByRole('list', { name: 'All open questions' });
  const before = await list.getByRole('listitem').count();
  expect(before).toBeGreaterThan(3);
  const encryption = list.getByRole('button', { name: /encrypted/ }).first();
  const question = dialog.getByRole('heading', { name: /encrypted/ });
  await encryption.press('Enter');
  await expect(question).toBeFocused();
  await dialog.getByRole('button', { name: 'We don’t know' }).press('Enter');
  await expect(list.getByRole('listitem').last()).toContainText('nobody knows yet');
  await encryption.press('Enter');
  await expect(question).toBeFocused();
  await answer(designer);
  await expect(dialog.getByText('✓ Answered')).toBeVisible();
  await dialog.getByRole('button', { name: 'Next question' }).press('Enter');
  await expect(dialog.getByText(/^1 of/)).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(before - 1);
  await dialog.getByRole('button', { name: /Save all questions/ }).press('Enter');
  await page.getByLabel('File name').fill('questions');
  await page.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect(page.getByTestId('notice')).toContainText('Saved questions.csv');
  expect(readFileSync(join(folder, 'questions.csv'), 'utf8')).toMatch(/^stage,question,about,field,/);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await undo(designer).click();
  await undo(designer).click();
  await expect(undo(designer)).toBeDisabled();
});

test('where data is, and the report to print, are shown and saved', async ({ designer }) => {
  const { page, folder } = designer;
  const pick = async (name: string) => {
    await page.getByRole('button', { name: 'Menu', exact: true }).click();
    await page.getByRole('menuitem', { name }).click();
  };
  const save = async (name: string) => {
    await page.getByLabel('File name').fill(name);
    await page.getByRole('button', { name: 'Save', exact: true }).last().click();
  };
  await pick('Where data is');
  const dialog = page.getByRole('dialog', { name: /Where data is/ });
  await expect(dialog.getByRole('row', { name: /student record IE MySQL keeps it/ })).toBeVisible();
  await dialog.getByRole('button', { name: /Save as a table/ }).click();
  await save('places');
  await expect(page.getByTestId('notice')).toContainText('Saved places.csv');
  await dialog.getByRole('button', { name: 'Close' }).click();
  expect(readFileSync(join(folder, 'places.csv'), 'utf8')).toMatch(/^data,country,/);
  await pick('Save a report to print');
  await save('report');
  await expect(page.getByTestId('notice')).toContainText('Saved report.html');
  await page.setContent(readFileSync(join(folder, 'report.html'), 'utf8'));
  await expect(page.getByRole('heading', { name: /Record of processing/ })).toBeVisible();
});

/** Gives whatever answer the field on screen takes. */
async function answer({ page }: Designer): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Open questions' });
  const yes = dialog.getByRole('button', { name: 'Yes', exact: true });
  if ((await yes.count()) > 0) await yes.press('Enter');
  else await dialog.getByRole('combobox').selectOption('tls');
}
