import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditor } from './auditor.ts';
import { expect, test } from './designer.ts';

/** A fork that edits settings code, beside its upstream. */
function makeFork(folder: string): void {
  mkdirSync(folder);
  const who = { NAME: 'A', EMAIL: 'a@example.org', DATE: '2025-01-10T12:00:00Z' };
  const author = Object.entries(who).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  const env = { ...process.env, ...Object.fromEntries(author) };
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', folder, ...args], { env, stdio: 'pipe' });
  const commit = (text: string) => {
    mkdirSync(join(folder, 'lms/envs'), { recursive: true });
    writeFileSync(join(folder, 'lms/envs/common.py'), text);
    git('add', '-A');
    git('commit', '-q', '-m', text.trim());
  };
  git('init', '-q', '-b', 'release');
  commit('A = 1\n');
  git('checkout', '-q', '-b', 'ours');
  commit('A = 2\n');
}

test('a fork is judged from the start page, by keyboard', async ({ designer }) => {
  const { page, folder } = designer;
  makeFork(join(folder, 'edx-platform'));
  await page.getByRole('button', { name: /Check a fork/ }).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'How healthy is your fork?' });
  await dialog.getByRole('button', { name: 'Choose folder…' }).press('Enter');
  const chooser = page.getByRole('dialog', { name: 'Choose a folder' });
  await chooser.getByRole('button', { name: /edx-platform/ }).press('Enter');
  await expect(chooser.getByText(/^In .*edx-platform$/)).toBeVisible();
  await chooser.getByRole('button', { name: 'Use this folder' }).press('Enter');
  await expect(dialog.getByRole('status')).toContainText('edx-platform');
  await dialog.getByLabel('Follows').fill('nowhere');
  await dialog.getByLabel('Follows').press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('it has no branch, tag or commit "nowhere"');
  await dialog.getByLabel('Follows').fill('release');
  await dialog.getByLabel('Follows').press('Enter');
  const found = dialog.getByRole('region', { name: 'What was found' });
  await expect(found.getByRole('heading', { name: 'Do not edit settings code: bad' })).toBeVisible();
  await found.getByRole('listitem').filter({ hasText: '1 settings module edited' }).getByText('Which').click();
  await expect(found.getByText('lms/envs/common.py')).toBeVisible();
  await auditor(page)('a fork that was judged', 'fork/fork-report');
});
