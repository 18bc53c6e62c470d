import { en } from '../../renderer/messages/en/index.ts';
import { es } from '../../renderer/messages/es/index.ts';
import { auditor } from './auditor.ts';
import { expect, test } from './designer.ts';

/** Every command that opens a dialog over the drawing. */
const ASKS = [
  'file.recent',
  'file.import',
  'file.fork',
  'file.versions',
  'file.export',
  'file.drawing',
  'edit.history',
  'build.add',
  'build.replace',
  'arrange.move',
  'stage.compare-design',
  'stage.carry',
  'story.edit',
  'view.find',
  'view.settings',
  'view.questions',
  'view.residency',
  'help.keys',
  'help.log',
  'help.about',
] as const;

const LOOKS = [
  { locale: 'en-GB', words: en, media: { colorScheme: 'light', contrast: 'more' } },
  { locale: 'es-ES', words: es, media: { colorScheme: 'dark', contrast: 'no-preference' } },
] as const;

for (const { locale, words, media } of LOOKS) {
  test.describe(`${locale}, ${media.colorScheme}, contrast ${media.contrast}`, () => {
    test.use({ locale });

    test('axe finds nothing on any dialog', async ({ designer }) => {
      const { page, node } = designer;
      const audit = auditor(page);
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.getByRole('button', { name: /The bare minimum/ }).click();
      // A change, so that there is one to carry; then something to replace, to move and to group.
      await node('memcached').click();
      await page.keyboard.press('Delete');
      await expect(node('memcached')).toHaveCount(0);
      await node('mysql').click();
      for (const ask of ASKS) {
        await page.keyboard.press('Control+k');
        await page
          .getByRole('dialog')
          .getByRole('combobox')
          .fill(String(words[`action.${ask}`]));
        await page.keyboard.press('Enter');
        const palette = page.getByRole('dialog', { name: String(words['commands.title']) });
        await expect(palette).toHaveCount(0);
        const dialog = page.getByRole('dialog');
        await expect(dialog, ask).toBeVisible();
        // The export's own bar goes; how many questions are answered is a bar that stays.
        if (ask === 'file.export') await expect(dialog.getByRole('progressbar')).toHaveCount(0);
        await audit(ask);
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      }
    });
  });
}
