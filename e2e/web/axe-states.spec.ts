import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { auditor } from './auditor.ts';
import { command, expect, saveUnder, test } from './designer.ts';

/** Every save from now on is answered with this. */
const refuseSaves = (page: Page, failed: string) =>
  page.route('**/ipc/file:save', (route) => route.fulfill({ json: { failed, code: 'io' } }));

test.describe('axe finds nothing', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('where nothing is drawn yet, and where something is offered', async ({ designer }) => {
    const { page, node } = designer;
    const audit = auditor(page);
    await page.getByRole('button', { name: /Blank/ }).click();
    await expect(page.getByRole('heading', { name: 'Nothing stands here yet' })).toBeVisible();
    await expect(page.getByText('Nothing to judge yet')).toBeVisible();
    await audit('an empty stage', 'app/empty-stage');
    await page.getByRole('tab', { name: 'Outline', exact: true }).click();
    await audit('an empty outline', 'outline/outline');
    await page.getByRole('tab', { name: 'Code', exact: true }).click();
    await audit('the code of nothing', 'code/code-tab', 'export/target-meters');
    await command(page, 'Steps of the story');
    await expect(page.getByRole('dialog', { name: 'Steps of the story' })).toBeVisible();
    await audit('no story yet', 'story/story-dialog');
    await page.keyboard.press('Escape');
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('n');
    await page.getByRole('dialog').getByRole('combobox').fill('LMS');
    await page.keyboard.press('Enter');
    await expect(node('lms')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add and connect' })).toBeVisible();
    await audit('an offer', 'app/offer');
  });

  test('in every view, with many selected, and in each part of the export', async ({ designer }) => {
    const { page } = designer;
    const audit = auditor(page);
    await designer.openTemplate();
    await designer.showStage(/sort of/);
    for (const view of ['Failure', 'Cost'] as const) {
      await page.getByRole('button', { name: view, exact: true }).click();
      await audit(view);
    }
    // What lays out never comes: so it is under way until it is given up.
    await page.route(/elk-worker/, () => undefined);
    await command(page, 'Tidy up everything');
    await audit('a layout under way', 'tidy/tidy-progress');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('Control+a');
    await audit('everything selected');
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await expect(dialog.getByRole('tab', { name: /^Files \(/ })).toBeVisible();
    for (const part of ['Coverage', 'Changes in the folder'] as const) {
      await dialog.getByRole('tab', { name: part }).click();
      await audit(part);
    }
    await dialog.getByRole('button', { name: 'Which tool for what?' }).click();
    await expect(dialog.getByRole('progressbar')).toHaveCount(0);
    await audit('which tool for what', 'export/tool-page');
  });

  test('on questions about files, and on what went wrong', async ({ designer }) => {
    const { page, node, folder, problems } = designer;
    const audit = auditor(page);
    await designer.openTemplate();
    await command(page, 'Save by itself');
    await expect(page.getByTestId('notice')).toBeVisible();
    await audit('a notice', 'app/notice');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('dialog', { name: 'Save as' })).toBeVisible();
    await audit('where to save', 'files/file-chooser');
    await saveUnder(page, 'mine.corral');
    await node('memcached').click();
    await page.keyboard.press('Delete');
    await refuseSaves(page, 'The disk is full.');
    await page.keyboard.press('Control+s');
    const trouble = page.getByRole('dialog', { name: 'Not saved' });
    await expect(trouble.getByRole('button', { name: 'Try again' })).toBeFocused();
    await audit('not saved', 'files/file-dialogs');
    await page.keyboard.press('Escape');
    await page.unroute('**/ipc/file:save');
    await page.keyboard.press('Control+w');
    await expect(page.getByRole('dialog', { name: 'Save changes?' })).toBeVisible();
    await audit('save changes?');
    await page.keyboard.press('Escape');
    writeFileSync(join(folder, 'mine.corral'), 'corral: 1\nname: Theirs\nstages:\n  - id: one\n');
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('dialog', { name: 'The file changed on disk' })).toBeVisible();
    await audit('changed on disk');
    await page.keyboard.press('Escape');
    await page.route(/settings-dialog/, (route) => route.abort());
    await page.getByTestId('canvas').focus();
    await page.keyboard.press('Control+,');
    await expect(page.getByRole('alert').filter({ hasText: 'The settings could not be shown' })).toBeVisible();
    await audit('a part that failed', 'app/panel-boundary');
    problems.length = 0;
  });

  test('while presenting', async ({ designer }) => {
    const { page } = designer;
    const audit = auditor(page);
    await designer.openTemplate();
    await page.keyboard.press('F5');
    const room = page.getByRole('main', { name: 'Presentation' });
    await expect(room.getByRole('heading', { level: 1 })).toBeVisible();
    await audit('a slide', 'present/presentation', 'slide/slide-view');
    await page.keyboard.press('n');
    await audit('notes', 'present/presenter-notes');
    await page.keyboard.press('n');
    await room.getByRole('button', { name: /^MySQL(,|$)/ }).focus();
    await page.keyboard.press('k');
    await expect(room.getByRole('region', { name: 'What fails' })).toBeVisible();
    await audit('a failure in the room');
    await page.keyboard.press('d');
    await expect(room.getByLabel('What was decided')).toBeFocused();
    await audit('a decision', 'present/take-note');
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await expect(page.getByTestId('canvas')).toBeVisible();
    await audit('editing meanwhile');
    await page.keyboard.press('F5');
    await page.keyboard.press('g');
    await expect(room.getByText(/Which one of these takes people down alone/)).toBeVisible();
    await audit('a guess');
    await page.keyboard.press('g');
    await audit('what the guess was about');
  });
});

test.describe('the page after a crash', () => {
  for (const [locale, title, again] of [
    ['en-GB', 'Corral stopped unexpectedly', 'Start again'],
    ['es-ES', 'Corral se detuvo de forma inesperada', 'Empezar de nuevo'],
  ] as const) {
    test.describe(locale, () => {
      test.use({ locale });

      test('says what happened, is read and left by keyboard, and axe finds nothing', async ({ designer }) => {
        const { page } = designer;
        await page.goto(`${new URL(page.url()).origin}/?crashed=page`);
        await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
        await expect(page.locator('html')).toHaveAttribute('lang', locale.slice(0, 2));
        await expect(page.getByRole('alert')).toBeVisible();
        await auditor(page)('a crash', 'crash/crash-app');
        const report = page.getByRole('region').last();
        await expect(report).toContainText('Corral');
        await expect(page.getByRole('button', { name: again })).toBeFocused();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await expect(report).toBeFocused();
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Enter');
        await page.waitForSelector('body[data-app-state="ready"]');
      });
    });
  }
});
