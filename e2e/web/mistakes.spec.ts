import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { command, expect, saveUnder, test } from './designer.ts';

/** From now on a method of texts fails for those that have these words, until `repair`. */
async function sabotage(page: Page, method: 'trim' | 'normalize', words: string): Promise<void> {
  await page.evaluate(
    ([broken, within]) => {
      const { [broken]: whole } = String.prototype;
      Object.assign(window, { repair: () => Object.assign(String.prototype, { [broken]: whole }) });
      Object.assign(String.prototype, {
        [broken](this: string) {
          if (this.includes(within)) throw new Error('texts are broken');
          return whole.call(this);
        },
      });
    },
    [method, words] as const,
  );
}

const repair = (page: Page) => page.evaluate(() => (Reflect.get(window, 'repair') as () => void)());

test('a mistake within a save is told: try again, or save elsewhere; nothing is under way for ever', async ({
  designer,
}) => {
  const { page, node, folder, problems } = designer;
  const state = page.getByTestId('save-state');
  const trouble = page.getByRole('dialog', { name: 'Not saved' });
  await designer.openTemplate();
  await command(page, 'Save by itself');
  await page.keyboard.press('Control+s');
  await saveUnder(page, 'mine.corral');
  const mine = join(folder, 'mine.corral');
  const before = readFileSync(mine, 'utf8');

  await sabotage(page, 'trim', 'corral: 1');
  await node('memcached').click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+s');
  await expect(trouble).toContainText(
    'Corral made a mistake: texts are broken. Your changes are still here, and the journal keeps them, too.',
  );
  await expect(state).toHaveText('Not saved: the last attempt failed');
  await trouble.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(trouble).toBeVisible();
  expect(readFileSync(mine, 'utf8')).toBe(before);

  // What edits the text of the author stays broken: elsewhere it is written afresh.
  await trouble.getByRole('button', { name: 'Save as…' }).click();
  await saveUnder(page, 'other.corral');
  await expect(page.getByTestId('notice')).toContainText('without the comments of the file');
  const inMachine = (type: string) => `${type}: { type: ${type}, in: machine`;
  expect(before).toContain(inMachine('memcached'));
  expect(readFileSync(join(folder, 'other.corral'), 'utf8')).not.toContain(inMachine('memcached'));
  await node('worker').click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Control+s');
  await expect(trouble).toBeVisible();
  await repair(page);
  await trouble.getByRole('button', { name: 'Try again' }).click();
  await expect(state).toContainText(/^Saved \d/);
  expect(readFileSync(join(folder, 'other.corral'), 'utf8')).not.toContain(inMachine('worker'));
  expect(problems.splice(0).join('\n')).toContain('texts are broken');
});

test('a mistake that nobody expects is told where it was asked for, and is in the log', async ({ designer }) => {
  const { page, problems } = designer;
  await designer.openTemplate();
  await sabotage(page, 'normalize', 'minimum report');
  await command(page, 'Save a report to print');
  await expect(page.getByTestId('notice')).toContainText(
    'Corral made a mistake: texts are broken. Your design is still here',
  );
  await repair(page);
  await command(page, 'Log and error report');
  await expect(page.getByRole('dialog', { name: 'Log and error report' })).toContainText('saveReport');
  await page.keyboard.press('Escape');
  await command(page, 'Save a report to print');
  await expect(page.getByRole('dialog', { name: 'Save as' })).toBeVisible();
  expect(problems.splice(0).join('\n')).toContain('texts are broken');
});

test('a question that cannot be shown leaves the window, and saving goes on', async ({ designer }) => {
  const { page, node, folder, problems } = designer;
  await designer.openTemplate();
  await page.keyboard.press('Control+s');
  await saveUnder(page, 'mine.corral');
  const mine = join(folder, 'mine.corral');
  await page.route(/merge-dialog/, (route) => route.abort());
  await node('memcached').click();
  await page.keyboard.press('Delete');
  writeFileSync(mine, `${readFileSync(mine, 'utf8')}# theirs\n`);
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: 'Compare and merge…' }).click();
  await expect(page.getByTestId('notice')).toContainText('could not be shown');
  await expect(node('mysql')).toBeVisible();
  await page.keyboard.press('Control+Shift+s');
  await saveUnder(page, 'kept.corral');
  expect(readdirSync(folder)).toContain('kept.corral');
  problems.length = 0;
});
