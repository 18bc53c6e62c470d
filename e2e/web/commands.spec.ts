import type { Page } from '@playwright/test';
import { expect, test, type Designer } from './designer.ts';

/** A word that only such code has, and what it is code of. */
const HEAVY = [
  ['aws_db_instance', 'an exporter'],
  ['AWS::RDS::DBInstance', 'an exporter'],
  ['org.eclipse.elk', 'the layout engine'],
  ['react-flow__minimap', 'the drawing'],
  ['Record of processing', 'the report'],
  ['Elige una carpeta', 'Spanish'],
  ['shell-problems', 'the designer'],
] as const;

async function scriptsOf(page: Page): Promise<string[]> {
  const urls = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );
  return Promise.all(urls.map(async (url) => (await page.request.get(url)).text()));
}

test('the start page loads no drawing, exporter, layout engine, report or other language; a design brings the drawing', async ({
  designer,
}) => {
  const { page } = designer;
  const loaded = (await scriptsOf(page)).join('\n');
  expect(loaded.length, 'the words are looked for in something').toBeGreaterThan(100_000);
  expect(HEAVY.filter(([word]) => loaded.includes(word))).toEqual([]);
  await designer.openTemplate();
  const after = (await scriptsOf(page)).join('\n');
  expect(HEAVY.filter(([word]) => after.includes(word)).map(([, what]) => what)).toEqual([
    'the drawing',
    'the designer',
  ]);
});

/** Opens the template in a window that does not get a program until it is let come. */
async function holdBack({ page, load, openTemplate }: Designer, program: string): Promise<() => void> {
  let arrive: () => void = () => undefined;
  const asked = new Promise<void>((done) => (arrive = done));
  await page.route(program, async (route) => {
    await asked;
    await route.continue();
  });
  await load();
  await openTemplate();
  return arrive;
}

test.describe('commands', () => {
  test.beforeEach(async ({ designer }) => designer.openTemplate());

  test('are found by the words of other tools, too', async ({ designer }) => {
    const { page } = designer;
    await page.keyboard.press('Control+k');
    const box = page.getByRole('dialog').getByRole('combobox');
    for (const [word, name] of [
      ['layout', /^Tidy up/],
      ['lock', /^Pin in place/],
      ['dark mode', /^Light, dark/],
    ] as const) {
      await box.fill(word);
      await expect(page.getByRole('option').first()).toHaveText(name);
    }
  });

  test('what is typed before their list is there is in its box', async ({ designer }) => {
    const { page } = designer;
    const arrive = await holdBack(designer, '**/command-palette-*.js');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('fit all');
    arrive();
    await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('fit all');
  });

  test('what is typed before their list is there, with Enter after it, is done when it is', async ({ designer }) => {
    const { page } = designer;
    const arrive = await holdBack(designer, '**/command-palette-*.js');
    const field = page.getByLabel('Stage name');
    await field.focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('add a stagex');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    // Nor does the field that has the focus get any of it.
    await expect(field).toHaveValue('Sandbox');
    arrive();
    const tabs = page.getByRole('tablist', { name: 'Stages' }).getByRole('tab');
    await expect(tabs).toHaveText([/^Sandbox$/, /sort of/, /Definitely/, 'Stage 4']);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('what is typed at once into a list that comes at once is done', async ({ designer }) => {
    const { page, node } = designer;
    await page.keyboard.press('Control+f');
    await page.keyboard.type('mysql');
    await page.keyboard.press('Enter');
    await expect(node('mysql')).toHaveClass(/selected/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('are found by name with the keyboard alone, and say why they cannot run now', async ({ designer }) => {
    const { page, node } = designer;
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('dialog', { name: 'What do you want to do?' });
    await expect(palette.getByRole('combobox')).toBeFocused();
    await page.keyboard.type('remove what');
    const remove = palette.getByRole('option', { name: /Remove what is selected/ });
    await expect(remove).toContainText('Select something first.');
    await page.keyboard.press('Enter');
    await expect(palette).toBeVisible();
    await page.keyboard.press('Escape');
    await node('memcached').click();
    await page.keyboard.press('Control+k');
    await palette.getByRole('combobox').fill('remove what');
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
    await expect(node('memcached')).toHaveCount(0);
  });

  test('leave keys to what has the focus', async ({ designer }) => {
    const { page, node } = designer;
    await node('memcached').click();
    await page.getByRole('button', { name: 'Hide problems' }).focus();
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+a');
    await expect(node('memcached')).toBeVisible();
  });

  test('are not run by what is typed before their list is there', async ({ designer }) => {
    const { page, node } = designer;
    await node('memcached').click();
    await page.evaluate(() => {
      const press = (init: KeyboardEventInit) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }),
        );
      press({ key: 'k', code: 'KeyK', ctrlKey: true });
      press({ key: 'k', code: 'KeyK' });
    });
    await expect(page.getByRole('dialog', { name: 'What do you want to do?' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('heading', { name: 'What if this fails' })).toHaveCount(0);
  });

  test('are in the help sheet with their keys', async ({ designer }) => {
    const { page } = designer;
    await page.keyboard.press('Shift+?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect(sheet.getByRole('row', { name: /Duplicate/ })).toContainText('Ctrl+D');
    const search = sheet.getByRole('searchbox', { name: 'Search by what it does or by key' });
    await expect(search).toBeFocused();
    await page.keyboard.type('ctrl+d');
    await expect(sheet.getByRole('row', { name: /^Duplicate/ })).toBeVisible();
    await expect(sheet.getByRole('row', { name: /Undo/ })).toHaveCount(0);
    await search.fill('no such thing');
    await expect(sheet.getByRole('status')).toHaveText('No key matches.');
    await page.keyboard.press('Escape');
    await expect(sheet).toHaveCount(0);
  });
});
