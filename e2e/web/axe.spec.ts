import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './designer.ts';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.describe('axe finds nothing', () => {
  for (const scheme of ['light', 'dark'] as const) {
    test(`on the start page and the designer, ${scheme}`, async ({ designer }) => {
      test.slow();
      const { page } = designer;
      const audit = async (where: string) => {
        const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze();
        const told = violations.map(
          ({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
        );
        expect(told).toEqual([]);
      };
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await audit('start');
      await designer.openTemplate();
      await audit('sandbox');
      await designer.showStage(/Definitely not a sandbox/);
      await designer.node('mysql').click();
      await audit('a selected component');
      await page.getByRole('button', { name: 'Menu', exact: true }).click();
      await expect(page.getByRole('menuitem', { name: /Rename/ })).toBeVisible();
      await audit('menu');
      await page.keyboard.press('Escape');
    });
  }
});
